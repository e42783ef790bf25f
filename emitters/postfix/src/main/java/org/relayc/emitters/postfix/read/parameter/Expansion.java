package org.relayc.emitters.postfix.read.parameter;

import static org.relayc.emitters.postfix.read.parameter.ExpressionText.isNamePart;

import java.util.Optional;

/**
 * Replaces {@code $name}, <code>${name}</code>, {@code $(name)} and what may stand in them
 * (postconf(5), 3.7; mac_parse.c and mac_expand.c of 3.7).
 *
 * <p>Where Postfix gives up, at nesting and faults of syntax, so does this, and the value is
 * unknown; the same beyond a budget that no sensible value reaches.
 */
final class Expansion {
  private static final int DEEPEST = 100;
  private static final int DEEPEST_RELATION = 8;
  private static final int BUDGET = 1 << 25;
  private static final int MOST_REFERENCES = 100_000;

  private final Definitions definitions;
  private final Layers.Allowance allowance;
  private int budget = BUDGET;
  private int references;
  private Optional<String> unknown = Optional.empty();

  private Expansion(Definitions definitions, Layers.Allowance allowance) {
    this.definitions = definitions;
    this.allowance = allowance;
  }

  /** The text of a definition as the server sees it. */
  static Expanded of(Definition definition, Definitions definitions, Layers.Allowance allowance) {
    if (definition.text().indexOf('$') < 0 && definition.text().length() <= BUDGET) {
      return new Expanded(definition.text(), definition.unknown());
    }
    Expansion expansion = new Expansion(definitions, allowance);
    expansion.unknown = definition.unknown();
    StringBuilder out = new StringBuilder();
    try {
      expansion.text(definition.text(), out, 0, 0);
    } catch (Stuck stuck) {
      return new Expanded("", Optional.of(stuck.reason));
    }
    return new Expanded(out.toString(), expansion.unknown);
  }

  /** A text, and why the server may see another. */
  record Expanded(String text, Optional<String> unknown) {}

  private void text(String value, StringBuilder out, int depth, int relations) throws Stuck {
    spend(value.length());
    int at = 0;
    while (at < value.length()) {
      int dollar = value.indexOf('$', at);
      if (dollar < 0) {
        dollar = value.length();
      }
      if (dollar > at) {
        checkDepth(depth);
        out.append(value, at, dollar);
      }
      at = dollar == value.length() ? dollar : reference(value, dollar + 1, out, depth, relations);
    }
  }

  /** What stands behind a dollar sign; gives where it ends. */
  private int reference(String value, int at, StringBuilder out, int depth, int relations)
      throws Stuck {
    char opening = at < value.length() ? value.charAt(at) : ' ';
    if (opening == '$') {
      out.append('$');
      return at + 1;
    }
    boolean isEnclosed = opening == '{' || opening == '(';
    int start = isEnclosed ? at + 1 : at;
    int end = isEnclosed ? ExpressionText.closing(value, at) : nameEnd(value, at);
    if (end < 0) {
      throw new Stuck("a '$" + opening + "' in it has no end");
    }
    if (end == start) {
      throw new Stuck("a '$' in it has no name behind it");
    }
    checkDepth(depth);
    expression(new ExpressionText(value.substring(start, end)), out, depth, relations);
    return isEnclosed ? end + 1 : end;
  }

  private static int nameEnd(String value, int from) {
    int end = from;
    while (end < value.length() && isNamePart(value.charAt(end))) {
      end++;
    }
    return end;
  }

  private void expression(ExpressionText body, StringBuilder out, int depth, int relations)
      throws Stuck {
    spend(body.length() + 16);
    allowance.spend(0, 1);
    if (++references > MOST_REFERENCES) {
      throw new Stuck("it grows too large");
    }
    Optional<Definition> found =
        body.opensBrace()
            ? Optional.of(relation(body, depth, relations))
            : named(body, depth, relations);
    if (body.isAtEnd()) {
      if (found.isPresent()) {
        note(found.get());
        text(found.get().text(), out, depth + 1, relations);
      }
      return;
    }
    found.ifPresent(this::note);
    boolean holds = found.isPresent() && !found.get().text().isEmpty();
    choice(body, holds, out, depth, relations);
  }

  /** The two results behind a condition, of which either may be missing. */
  private void choice(
      ExpressionText body, boolean holds, StringBuilder out, int depth, int relations)
      throws Stuck {
    if (body.take('?')) {
      String ifTrue = body.operand();
      if (holds) {
        text(ifTrue, out, depth + 1, relations);
      }
      if (body.isAtEnd()) {
        return;
      }
    }
    if (!body.take(':')) {
      throw new Stuck("a '?' or ':' is missing in one of its conditions");
    }
    String ifFalse = body.operand();
    if (!holds) {
      text(ifFalse, out, depth + 1, relations);
    }
    if (!body.isAtEnd()) {
      throw new Stuck("one of its conditions goes on behind its end");
    }
  }

  private Optional<Definition> named(ExpressionText body, int depth, int relations) throws Stuck {
    Optional<Definition> found = definitions.find(body.name());
    if (!body.isAtEnd() && found.isPresent() && found.get().place().isEmpty()) {
      // A default is tested as it is expanded, what a file sets as it was written
      // (mail_conf_str.c, 3.7).
      StringBuilder text = new StringBuilder();
      note(found.get());
      text(found.get().text(), text, depth + 1, relations);
      return Optional.of(Definition.builtIn(text.toString()));
    }
    return found;
  }

  private Definition relation(ExpressionText body, int depth, int relations) throws Stuck {
    if (relations == DEEPEST_RELATION) {
      throw new Stuck("its comparisons are nested too deep");
    }
    String left = body.payload();
    Relation relation = Relation.of(body.operator());
    if (!body.opensBrace()) {
      throw new Stuck("a comparison in it has no right side in braces");
    }
    String right = body.payload();
    StringBuilder leftText = new StringBuilder();
    StringBuilder rightText = new StringBuilder();
    text(left, leftText, 0, relations + 1);
    text(right, rightText, 0, relations + 1);
    boolean holds = relation.holds(leftText.toString(), rightText.toString());
    return Definition.builtIn(holds ? "true" : "");
  }

  private void note(Definition definition) {
    if (unknown.isEmpty()) {
      unknown = definition.unknown();
    }
  }

  private static void checkDepth(int depth) throws Stuck {
    if (depth > DEEPEST) {
      throw new Stuck("it refers to itself, or through too many others");
    }
  }

  private void spend(int characters) throws Stuck {
    budget -= characters;
    allowance.spend(characters, 0);
    if (budget < 0) {
      throw new Stuck("it grows too large");
    }
  }
}
