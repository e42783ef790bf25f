package org.relayc.emitters.postfix.document;

import java.util.List;

/** The file of services. */
public record MasterCf(List<Line> lines) {
  public MasterCf {
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

  /**
   * A service.
   *
   * @param columns the seven between name and command as master(5) orders them: type, private,
   *     unprivileged, chroot, wake-up time, process limit, command
   */
  public record Service(String name, List<String> columns, List<Option> options) implements Line {
    public Service {
      columns = List.copyOf(columns);
      options = List.copyOf(options);
      if (columns.size() != 7) {
        throw new IllegalArgumentException("service '" + name + "' with columns " + columns);
      }
    }
  }

  /** A parameter as one service sees it. */
  public record Option(String name, Setting setting) {}

  /** Lines of the base configuration as they stood. */
  public record Kept(String text) implements Line {}
}
