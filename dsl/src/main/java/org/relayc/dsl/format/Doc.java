package org.relayc.dsl.format;

import java.util.List;

/** A text that may be laid out in one line or in several. */
sealed interface Doc {
  /** Text that is never broken. */
  record Words(String text) implements Doc {}

  /** A blank, or in a group that does not fit the end of a line. */
  record Gap() implements Doc {}

  /** A comment: what follows it stands on a line of its own, so no group with one fits. */
  record Remark(String text, boolean ownLine) implements Doc {}

  /** One after the other. */
  record Row(List<Doc> parts) implements Doc {
    public Row {
      parts = List.copyOf(parts);
    }
  }

  /** Lines that begin in it are indented. */
  record Indented(Doc body) implements Doc {}

  /** Laid out in one line if that fits; otherwise each of its own gaps ends a line. */
  record Group(Doc body) implements Doc {}
}
