package org.relayc.emitters.postfix.read.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.read.parameter.Assignment;

/** A table that stands in its own name: {@code inline:{a=b, { c = d e }}} (inline in 3.7). */
final class InlineKeys implements Table.Keys {
  private final Map<String, Table.Entry> entries;

  private InlineKeys(Map<String, Table.Entry> entries) {
    this.entries = entries;
  }

  /** The table between braces; of doubles the last stands, unlike in a file (dict_inline.c). */
  static Table read(String specification) {
    Place place = new SourceFile("inline table", "").at(0, 0);
    Map<String, Table.Entry> entries = new LinkedHashMap<>();
    for (String element : Braces.elements(specification)) {
      Optional<Assignment> assignment = Assignment.parse(Braces.without(element));
      if (assignment.isEmpty()) {
        return new Table.Unseen("an inline table that the server cannot read");
      }
      String key = Folded.of(assignment.get().name());
      entries.put(key, new Table.Entry(key, assignment.get().value(), place));
    }
    return entries.isEmpty()
        ? new Table.Unseen("an inline table that the server cannot read")
        : new InlineKeys(entries);
  }

  @Override
  public Optional<Table.Entry> find(String key) {
    return Optional.ofNullable(entries.get(Folded.of(key)));
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public Iterable<Table.Entry> entries() {
    return entries.values();
  }
}
