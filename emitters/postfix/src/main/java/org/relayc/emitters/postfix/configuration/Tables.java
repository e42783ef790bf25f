package org.relayc.emitters.postfix.configuration;

import java.util.List;
import org.relayc.diagnostics.source.Place;

/** The files that parameters of a configuration name. */
public interface Tables {
  /**
   * The table of a name with every parameter in it replaced: {@code hash:/etc/postfix/access}; one
   * that cannot be opened or read is {@link Table.Unseen}.
   */
  Table open(String name);

  /** The file of which {@code /path} in a list of domains or networks stands for the content. */
  ListFile list(String path);

  /** A file whose lines go on where its name stands in a list (postconf(5) mynetworks, 3.7). */
  sealed interface ListFile {
    /** Its lines without comments, each to be parted like the list itself. */
    record Lines(List<Line> lines) implements ListFile {
      public Lines {
        lines = List.copyOf(lines);
      }
    }

    /**
     * A file that we cannot read.
     *
     * @param why a fragment: "no such file 'networks'"
     */
    record Unseen(String why) implements ListFile {}

    /** A line of the file. */
    record Line(String text, Place place) {}
  }
}
