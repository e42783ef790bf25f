package org.relayc.cli.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.parse.ParseResult;
import org.relayc.dsl.parse.PolicyParser;
import org.relayc.dsl.syntax.Condition;
import org.relayc.dsl.syntax.Statement;
import org.relayc.lint.relay.Sizes;
import org.relayc.model.address.AddressSet;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.Deliver;
import org.relayc.model.policy.Forward;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.Notes;
import org.relayc.model.policy.RelayRule;

/** Who may do what at each listener on a day, a row for each statement that lets them. */
public final class Matrix {
  private static final String ANYONE = "anyone";

  private final Compiled compiled;
  private final LocalDate day;
  private final List<MatrixRow> rows = new ArrayList<>();

  private Matrix(Compiled compiled, LocalDate day) {
    this.compiled = compiled;
    this.day = day;
  }

  /** The rows, listener by listener in the order of the text. */
  public static List<MatrixRow> of(Compiled compiled, LocalDate day) {
    Matrix matrix = new Matrix(compiled, day);
    compiled.policy().listeners().forEach(matrix::add);
    return List.copyOf(matrix.rows);
  }

  private void add(Listener listener) {
    String name = listener.name().text();
    String who =
        listener.submit().map(only -> text(only.id()).substring("submit ".length())).orElse(ANYONE);
    for (Deliver deliver : compiled.policy().deliver()) {
      rows.add(accepted(name, "deliver", who, deliver.id()));
    }
    for (Forward forward : compiled.policy().forward()) {
      rows.add(accepted(name, "forward", who, forward.id()));
    }
    List<RelayRule> rules = compiled.policy().rules(listener.name(), day);
    for (RelayRule rule : rules) {
      if (rule.effect() == RelayRule.Effect.ALLOW) {
        rows.add(row(name, rule, rules));
      }
    }
  }

  private MatrixRow accepted(String listener, String does, String who, ClauseId id) {
    String where = text(id).replaceFirst("^(deliver|forward) ", "");
    return row(listener, does, who, "", where, "", Notes.NONE, id);
  }

  private MatrixRow row(String listener, RelayRule rule, List<RelayRule> rules) {
    Parts parts = Parts.of(rule.caption());
    String but =
        rules.stream()
            .filter(other -> other.effect() == RelayRule.Effect.DENY)
            .filter(deny -> mayMeet(deny.conditions(), rule.conditions()))
            .map(deny -> Parts.of(deny.caption()).all())
            .collect(Collectors.joining("; "));
    boolean byAddress = !rule.conditions().from().equals(AddressSet.ANY);
    String size = byAddress ? Sizes.of(rule.conditions().from()) : "any";
    return row(listener, "relay", parts.who(), size, parts.where(), but, rule.notes(), rule.id());
  }

  private MatrixRow row(
      String listener,
      String does,
      String who,
      String size,
      String where,
      String but,
      Notes notes,
      ClauseId id) {
    return new MatrixRow(
        listener,
        does,
        who,
        size,
        where,
        but,
        notes.because().orElse(""),
        notes.owner().orElse(""),
        notes.ticket().orElse(""),
        notes.until().map(LocalDate::toString).orElse(""),
        compiled.origins().of(id).toString());
  }

  /** Users and senders are not looked at: where they differ, a deny is named that takes nothing. */
  private static boolean mayMeet(Conditions deny, Conditions allow) {
    return deny.from().overlaps(allow.from())
        && deny.to().overlaps(allow.to())
        && meet(deny.named(), allow.named());
  }

  private static boolean meet(Optional<NameSet> one, Optional<NameSet> other) {
    return one.isEmpty() || other.isEmpty() || one.get().overlaps(other.get());
  }

  private String text(ClauseId id) {
    return compiled.origins().of(id).text().replaceAll("\\s+", " ");
  }

  /** The words of a rule. */
  private record Parts(List<String> client, List<String> recipient) {
    static Parts of(String caption) {
      ParseResult rule = PolicyParser.parse(new SourceFile("rule", caption));
      List<String> client = new ArrayList<>();
      List<String> recipient = new ArrayList<>();
      if (rule.tree().statements().getFirst() instanceof Statement.GlobalRule(var written)) {
        for (Condition condition : written.conditions()) {
          String text = rule.origins().of(condition).text();
          if (condition instanceof Condition.To) {
            recipient.add(text.substring("to ".length()));
          } else {
            client.add(text);
          }
        }
      }
      return new Parts(client, recipient);
    }

    String who() {
      return client.isEmpty() ? ANYONE : String.join(" ", client);
    }

    String where() {
      return recipient.isEmpty() ? "external" : String.join(" ", recipient);
    }

    String all() {
      String to = recipient.isEmpty() ? "" : "to " + String.join(" ", recipient);
      return (String.join(" ", client) + " " + to).strip();
    }
  }
}
