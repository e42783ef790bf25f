package org.relayc.compiler.listed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Fault;

/** The bytes of a list, taken line by line; what is not wrong makes no object. */
final class ListBytes {
  /** More than any entry needs, and little enough to show. */
  private static final int LONGEST_ENTRY = 512;

  private static final int MOST_BAD_LINES = 20;

  private final byte[] bytes;
  private final List<BadLine> badLines = new ArrayList<>();
  private int badCount;

  ListBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** What reads one entry. */
  interface EntryReader {
    /** The offset behind an entry that was taken, or -1 where the long way must be gone. */
    int takeQuickly(byte[] bytes, int start, int end);

    /** Takes an entry whose text may have any fault, and returns the fault if it has. */
    Optional<Fault> take(String entry);
  }

  /** Reads every line from an offset on. */
  void readFrom(int offset, EntryReader reader) {
    int start = offset;
    while (start < bytes.length) {
      int end = lineEnd(start);
      line(start, end, reader);
      start = end + 1;
    }
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return end;
  }

  private void line(int lineStart, int lineEnd, EntryReader reader) {
    int start = skipBlanks(lineStart, lineEnd);
    if (start == lineEnd) {
      return;
    }
    int behind = bytes[start] == '#' ? start : reader.takeQuickly(bytes, start, lineEnd);
    if (behind >= 0) {
      int rest = skipBlanks(behind, lineEnd);
      if (rest == lineEnd || bytes[rest] == '#' && !holdsControl(rest, lineEnd)) {
        return;
      }
    }
    slowly(start, lineEnd, reader);
  }

  private int skipBlanks(int start, int end) {
    int at = start;
    while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
      at++;
    }
    return at;
  }

  private boolean holdsControl(int start, int end) {
    for (int i = start; i < end; i++) {
      if (isControl(bytes[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < ' ' && b != '\t' || b == 0x7f;
  }

  private void slowly(int start, int lineEnd, EntryReader reader) {
    for (int i = start; i < lineEnd; i++) {
      if (isControl(bytes[i])) {
        String shown = String.format("U+%04X", bytes[i] & 0xff);
        bad(i, i + 1, "the control character " + shown + " stands in a list", "remove it");
        return;
      }
    }
    int end = entryEnd(start, lineEnd);
    if (end - start > LONGEST_ENTRY) {
      bad(start, start + 1, "an entry is " + (end - start) + " bytes long", "one entry a line");
      return;
    }
    String entry = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    reader.take(entry).ifPresent(fault -> bad(new BadLine(start, end, fault)));
  }

  /** Without the comment and the blanks before it. */
  private int entryEnd(int start, int lineEnd) {
    int end = start;
    while (end < lineEnd && bytes[end] != '#') {
      end++;
    }
    while (end > start && (bytes[end - 1] == ' ' || bytes[end - 1] == '\t')) {
      end--;
    }
    return end;
  }

  private void bad(int start, int end, String message, String help) {
    bad(new BadLine(start, end, Fault.of(CompilerCode.INVALID_LIST_LINE, message, help)));
  }

  private void bad(BadLine line) {
    badCount++;
    if (badLines.size() < MOST_BAD_LINES) {
      badLines.add(line);
    }
  }

  /** The first of the lines that are no entries. */
  List<BadLine> badLines() {
    return badLines;
  }

  int badCount() {
    return badCount;
  }
}
