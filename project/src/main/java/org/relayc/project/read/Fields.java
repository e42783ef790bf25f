package org.relayc.project.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.project.yaml.YamlNode;
import org.relayc.project.yaml.YamlNode.Entry;
import org.relayc.project.yaml.YamlNode.Listing;
import org.relayc.project.yaml.YamlNode.Mapping;
import org.relayc.project.yaml.YamlNode.Nothing;
import org.relayc.project.yaml.YamlNode.Scalar;

/** The settings under one key, read by name; says what is unknown or of the wrong kind. */
final class Fields {
  private final String path;
  private final List<Entry> entries;
  private final Place place;
  private final List<Diagnostic> problems;

  private Fields(String path, List<Entry> entries, Place place, List<Diagnostic> problems) {
    this.path = path;
    this.entries = entries;
    this.place = place;
    this.problems = problems;
  }

  /**
   * The settings of a mapping.
   *
   * @param path the keys that lead to it, empty for the whole document
   * @param known every key that means something
   */
  static Fields of(YamlNode node, String path, List<String> known, List<Diagnostic> problems) {
    List<Entry> entries = new ArrayList<>();
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        if (known.contains(entry.key().text())) {
          entries.add(entry);
        } else {
          problems.add(unknown(entry.key(), path, known));
        }
      }
    } else if (!(node instanceof Nothing)) {
      String what = path.isEmpty() ? "the file is" : "'" + path + "' is";
      problems.add(
          Diagnostic.of(
                  ProjectCode.WRONG_KIND_OF_VALUE,
                  what + " " + node.kind() + ", not a mapping",
                  node.place())
              .help("write keys with values: " + String.join(", ", known)));
    }
    return new Fields(path, entries, node.place(), problems);
  }

  private static Diagnostic unknown(Scalar key, String path, List<String> known) {
    String where = path.isEmpty() ? "" : " in '" + path + "'";
    String help =
        Nearest.of(key.text(), known)
            .map(name -> "did you mean '" + name + "'?")
            .orElse("known here: " + String.join(", ", known));
    return Diagnostic.of(
            ProjectCode.UNKNOWN_SETTING,
            "unknown setting '" + key.text() + "'" + where,
            key.place())
        .help(help);
  }

  Optional<YamlNode> value(String name) {
    for (Entry entry : entries) {
      if (entry.key().text().equals(name)) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }

  /** The settings under a key; those of an empty mapping where it is not there. */
  Fields fields(String name, List<String> known) {
    YamlNode node = value(name).orElseGet(() -> new Nothing(place));
    return of(node, full(name), known, problems);
  }

  /** A value that is written, and is no empty text. */
  Optional<Scalar> scalar(String name) {
    Optional<YamlNode> value = value(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof Scalar scalar && !scalar.text().isEmpty()) {
      return Optional.of(scalar);
    }
    problems.add(
        Diagnostic.of(
                ProjectCode.WRONG_KIND_OF_VALUE,
                "'" + full(name) + "' has no value that could be read",
                value.get().place())
            .help("write one text behind the colon, or leave the key out"));
    return Optional.empty();
  }

  /** The settings of something that was found under a key. */
  Fields within(String name, YamlNode node, List<String> known) {
    return of(node, full(name), known, problems);
  }

  /** What stands under a key of any names. */
  List<Entry> entries(String name) {
    YamlNode node = value(name).orElseGet(() -> new Nothing(place));
    if (node instanceof Mapping mapping) {
      return mapping.entries();
    }
    of(node, full(name), List.of("a name: a value"), problems);
    return List.of();
  }

  /** The items of a list, each with settings of its own. */
  List<Fields> items(String name, List<String> known) {
    YamlNode node = value(name).orElseGet(() -> new Nothing(place));
    if (node instanceof Listing list) {
      return list.items().stream().map(item -> of(item, full(name), known, problems)).toList();
    }
    if (!(node instanceof Nothing)) {
      problems.add(
          Diagnostic.of(
                  ProjectCode.WRONG_KIND_OF_VALUE,
                  "'" + full(name) + "' is " + node.kind() + ", not a list",
                  node.place())
              .help("begin each item with a dash: - " + known.getFirst() + ": …"));
    }
    return List.of();
  }

  /** A value, or a list of them. */
  List<Scalar> scalars(String name) {
    YamlNode node = value(name).orElseGet(() -> new Nothing(place));
    List<Scalar> scalars = new ArrayList<>();
    List<YamlNode> values = node instanceof Listing list ? list.items() : List.of(node);
    for (YamlNode each : values) {
      if (each instanceof Scalar scalar) {
        scalars.add(scalar);
      } else if (!(each instanceof Nothing)) {
        problems.add(
            Diagnostic.of(
                    ProjectCode.WRONG_KIND_OF_VALUE,
                    "'" + full(name) + "' holds " + each.kind() + ", not a value",
                    each.place())
                .help("write one value behind each dash"));
      }
    }
    return scalars;
  }

  /** Says that a setting is missing, where it is. */
  void require(String name, String help) {
    if (value(name).isEmpty()) {
      problems.add(
          Diagnostic.of(ProjectCode.MISSING_SETTING, "'" + full(name) + "' is missing here", place)
              .help(help));
    }
  }

  /** The keys that lead to a setting, with dots. */
  String full(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  Place place() {
    return place;
  }

  void invalid(String name, Scalar value, String fault, String help) {
    problems.add(
        Diagnostic.of(
                ProjectCode.INVALID_SETTING,
                "invalid '" + full(name) + "': '" + value.text() + "' " + fault,
                value.place())
            .help(help));
  }

  void missing(String name, Scalar because, String help) {
    problems.add(
        Diagnostic.of(
                ProjectCode.MISSING_SETTING,
                "'" + full(name) + "' is missing beside '" + because.text() + "'",
                because.place())
            .help(help));
  }
}
