package org.relayc.emitters.postfix.semantics.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.postfix.configuration.Table;

/** Reads regular expressions into shapes; what is not surely one of them stays unread. */
final class Expressions {
  private static final Set<String> EVERYTHING =
      Set.of("", "^", "$", ".", ".*", ".+", "^.", "^.*", "^.+", "^.*$", "^.+$", ".*$", ".+$", ".$");

  private static final String ROUTED = "[%!@].*@";
  private static final Set<String> NO_LOCAL_PART = Set.of("^(\"\")?@", "^\"\"@", "^@");
  private static final String NOT_ASCII = "@.*[^ -~]";

  private static final List<String> BELOW = List.of("@[^@]+\\.", "@.+\\.", "@[^@]*\\.", "@.*\\.");
  private static final List<String> IN = List.of("[@.]", "[.@]", "[@\\.]", "[\\.@]", "(@|\\.)");

  private static final String ESCAPED = "\\/.[]{}()*+?^$|-@_%!=,:;~#&\" ";

  private Expressions() {}

  /** The shapes of which one must match, or empty where the expression is not so simple. */
  static Optional<List<Shape>> shapes(Table.Patterns.Expression expression) {
    if (!expression.flags().isEmpty() || expression.negated()) {
      return Optional.empty();
    }
    Optional<List<String>> alternatives = alternatives(expression.text());
    if (alternatives.isEmpty()) {
      return Optional.empty();
    }
    List<Shape> shapes = new ArrayList<>();
    for (String alternative : alternatives.get()) {
      Optional<Shape> shape = shape(alternative);
      if (shape.isEmpty()) {
        return Optional.empty();
      }
      shapes.add(shape.get());
    }
    return Optional.of(shapes);
  }

  /** What stands between bars outside of brackets; empty where the brackets are odd. */
  private static Optional<List<String>> alternatives(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    boolean inBrackets = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && !inBrackets) {
        part.append(c).append(text.charAt(++i));
        continue;
      }
      inBrackets = inBrackets ? c != ']' : c == '[';
      depth += inBrackets ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0 && !inBrackets) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return depth == 0 && !inBrackets ? Optional.of(parts) : Optional.empty();
  }

  private static Optional<Shape> shape(String text) {
    if (EVERYTHING.contains(text)) {
      return Optional.of(new Shape.All());
    }
    if (text.equals(ROUTED) || text.equals(NOT_ASCII) || NO_LOCAL_PART.contains(text)) {
      return Optional.of(new Shape.Dressed(text.equals(ROUTED)));
    }
    boolean fromStart = text.startsWith("^");
    String body = fromStart ? text.substring(1) : text;
    if (!body.endsWith("$") || body.endsWith("\\$")) {
      return fromStart ? literal(body).map(Shape.Start::new) : Optional.empty();
    }
    body = body.substring(0, body.length() - 1);
    boolean fromAnywhere = !fromStart;
    if (body.startsWith(".*")) {
      body = body.substring(2);
      fromAnywhere = true;
    }
    Optional<String> plain = literal(body);
    if (plain.isPresent()) {
      return plain.map(fromAnywhere ? Shape.End::new : Shape.Whole::new);
    }
    return fromAnywhere ? domainShape(body) : Optional.empty();
  }

  private static Optional<Shape> domainShape(String body) {
    for (String beginning : BELOW) {
      if (body.startsWith(beginning)) {
        return literal(body.substring(beginning.length())).map(Shape.BelowDomain::new);
      }
    }
    for (String beginning : IN) {
      if (body.startsWith(beginning)) {
        return literal(body.substring(beginning.length())).map(Shape.InDomain::new);
      }
    }
    return Optional.empty();
  }

  /** The text that an expression without operators stands for, in lower case; never empty. */
  private static Optional<String> literal(String expression) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '\\') {
        // Not so before letters, and not before < > ` ', which glibc takes for places in the text.
        if (++i == expression.length() || ESCAPED.indexOf(expression.charAt(i)) < 0) {
          return Optional.empty();
        }
        text.append(expression.charAt(i));
      } else if (".[]{}()*+?^$|".indexOf(c) >= 0) {
        return Optional.empty();
      } else {
        text.append(c);
      }
    }
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(text.toString().toLowerCase(Locale.ROOT));
  }
}
