package org.relayc.emitters.exchange.metabase.directory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.relayc.emitters.exchange.metabase.source.FilePlace;

/**
 * What an object holds under one name.
 *
 * @param name as it was first written
 * @param values as bytes, since some are no text
 * @param place the line of the first value
 */
public record DirectoryAttribute(String name, List<byte[]> values, FilePlace place) {
  public DirectoryAttribute {
    values = List.copyOf(values);
  }

  /** The values as texts; bytes that are no UTF-8 show as replacement characters. */
  public List<String> texts() {
    return values.stream().map(value -> new String(value, StandardCharsets.UTF_8)).toList();
  }
}
