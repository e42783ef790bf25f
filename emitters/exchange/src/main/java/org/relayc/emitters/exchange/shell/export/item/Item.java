package org.relayc.emitters.exchange.shell.export.item;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.relayc.emitters.exchange.metabase.source.FilePlace;

/**
 * An object that a cmdlet printed.
 *
 * @param values by the names of properties in lower case
 */
public record Item(FilePlace place, SortedMap<String, ItemValue> values) {
  public Item {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  public boolean has(String property) {
    return values.containsKey(property.toLowerCase(Locale.ROOT));
  }

  /** A property; one that is not there, or is null, has no text. */
  public ItemValue value(String property) {
    return values.getOrDefault(
        property.toLowerCase(Locale.ROOT), new ItemValue(property, List.of(), place));
  }
}
