package org.relayc.emitters.postfix.document;

import java.util.List;

/** The main configuration file: parameters in the order of reading. */
public record MainCf(List<Line> lines) {
  public MainCf {
    lines = List.copyOf(lines);
  }

  /** A part of the file. */
  public sealed interface Line {}

  /** A remark that opens a group, a line each. */
  public record Heading(List<String> text) implements Line {
    public Heading {
      text = List.copyOf(text);
    }
  }

  /** A parameter and what is said of it. */
  public record Parameter(List<String> comment, String name, Setting setting) implements Line {
    public Parameter {
      comment = List.copyOf(comment);
      if (!name.matches("[A-Za-z0-9_]+")) {
        throw new IllegalArgumentException("parameter '" + name + "'");
      }
    }
  }

  /** Lines of the base configuration as they stood. */
  public record Kept(String text) implements Line {}
}
