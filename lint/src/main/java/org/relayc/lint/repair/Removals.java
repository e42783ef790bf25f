package org.relayc.lint.repair;

import java.util.ArrayList;
import java.util.List;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.diagnostics.finding.Fix;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.parse.ParseResult;
import org.relayc.dsl.parse.PolicyParser;
import org.relayc.dsl.syntax.SetItem;
import org.relayc.dsl.syntax.Statement;

/** Everything that somebody could lose from a policy: its rules, and entries of its named sets. */
public final class Removals {
  private Removals() {}

  /**
   * Something that can be taken out.
   *
   * @param what {@code rule} or {@code entry}
   */
  public record Loss(String what, Place place, Fix.Edit edit) {}

  /** In the order of the text. */
  public static List<Loss> of(Compiled compiled) {
    List<Loss> losses = new ArrayList<>();
    for (SourceFile file : compiled.files()) {
      ParseResult parsed = PolicyParser.parse(file);
      for (Statement statement : parsed.tree().statements()) {
        if (statement instanceof Statement.Definition definition) {
          addEntries(losses, parsed, definition.set().items());
          addEntries(losses, parsed, definition.set().except());
        }
      }
      for (WrittenRules.Written rule : new WrittenRules(file).rules()) {
        losses.add(new Loss("rule", rule.place(), new Fix.Edit(rule.place(), "")));
      }
    }
    return losses;
  }

  /** The last entry of a set cannot go alone. */
  private static void addEntries(List<Loss> losses, ParseResult parsed, List<SetItem> items) {
    for (int i = 0; i < items.size() && items.size() > 1; i++) {
      Place place = parsed.origins().of(items.get(i));
      int start = place.span().start();
      int end = place.span().end();
      if (i + 1 < items.size()) {
        end = parsed.origins().of(items.get(i + 1)).span().start();
      } else {
        start = parsed.origins().of(items.get(i - 1)).span().end();
      }
      losses.add(new Loss("entry", place, new Fix.Edit(place.file().at(start, end), "")));
    }
  }
}
