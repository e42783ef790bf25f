package org.relayc.project.yaml;

import java.util.List;
import org.relayc.diagnostics.source.Place;

/** A value of a YAML document and where it stands. */
public sealed interface YamlNode {
  Place place();

  /** What people call it: {@code a list}. */
  default String kind() {
    return switch (this) {
      case Mapping mapping -> "a mapping";
      case Listing listing -> "a list";
      case Scalar scalar -> "a value";
      case Nothing nothing -> "nothing";
    };
  }

  /** Keys with values, in the order of the text; no key stands twice. */
  record Mapping(List<Entry> entries, Place place) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, YamlNode value) {}

  /** Values in order. */
  record Listing(List<YamlNode> items, Place place) implements YamlNode {
    public Listing {
      items = List.copyOf(items);
    }
  }

  /** A text, a number or a truth value, as it is written: {@code 3.10} stays {@code 3.10}. */
  record Scalar(String text, Place place) implements YamlNode {}

  /** A key without a value. */
  record Nothing(Place place) implements YamlNode {}
}
