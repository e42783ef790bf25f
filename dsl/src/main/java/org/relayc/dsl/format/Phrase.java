package org.relayc.dsl.format;

import java.util.ArrayList;
import java.util.List;
import org.relayc.dsl.scan.Comment;
import org.relayc.dsl.scan.TokenKind;

/** Makes documents of tokens, with the comments that stand between them. */
final class Phrase {
  private final Written written;
  private final Columns columns;
  private final int last;

  /**
   * @param last the last token of the whole, the comments behind which are not its own
   */
  Phrase(Written written, Columns columns, int last) {
    this.written = written;
    this.columns = columns;
    this.last = last;
  }

  /** Tokens that are not parted but by comments. */
  Doc run(int from, int end) {
    List<Doc> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (int token = from; token < end; token++) {
      if (!words.isEmpty() && isParted(token)) {
        words.append(' ');
      }
      words.append(columns.padded(token));
      List<Doc> remarks = remarks(token);
      if (!remarks.isEmpty()) {
        parts.add(new Doc.Words(words.toString()));
        parts.addAll(remarks);
        words.setLength(0);
      }
    }
    if (!words.isEmpty()) {
      parts.add(new Doc.Words(words.toString()));
    }
    return parts.size() == 1 ? parts.getFirst() : new Doc.Row(parts);
  }

  private List<Doc> remarks(int token) {
    List<Doc> remarks = new ArrayList<>();
    if (token == last || token + 1 <= last && written.kind(token + 1) == TokenKind.COMMA) {
      return remarks;
    }
    // A comment before a comma moves behind it: a line begins with a word.
    if (written.kind(token) == TokenKind.COMMA) {
      written.following(token - 1).forEach(comment -> remarks.add(remark(comment)));
    }
    written.following(token).forEach(comment -> remarks.add(remark(comment)));
    return remarks;
  }

  private Doc remark(Comment comment) {
    return new Doc.Remark(written.text(comment), comment.ownLine());
  }

  private boolean isParted(int token) {
    boolean sticksToNext =
        switch (written.kind(token - 1)) {
          case SLASH, DASH, COLON, LEFT_BRACKET, STAR_DOT, AT, AT_STAR_DOT -> true;
          default -> false;
        };
    boolean sticksToLast =
        switch (written.kind(token)) {
          case COMMA, SLASH, DASH, COLON, RIGHT_BRACKET -> true;
          default -> false;
        };
    return !sticksToNext && !sticksToLast;
  }

  /** A word and the list that follows it: in one line, or each entry in a line of its own. */
  Doc listed(int from, int listFrom, int end) {
    if (isOneEntry(listFrom, end)) {
      return run(from, end);
    }
    return new Doc.Row(
        List.of(
            run(from, listFrom),
            new Doc.Group(new Doc.Indented(new Doc.Row(entries(listFrom, end))))));
  }

  private boolean isOneEntry(int from, int end) {
    for (int token = from; token < end; token++) {
      if (written.kind(token) == TokenKind.COMMA || written.kind(token) == TokenKind.EXCEPT) {
        return false;
      }
    }
    return true;
  }

  private List<Doc> entries(int from, int end) {
    List<Doc> parts = new ArrayList<>();
    int entry = from;
    for (int token = from; token < end; token++) {
      TokenKind kind = written.kind(token);
      if (kind == TokenKind.EXCEPT) {
        addEntry(parts, entry, token);
        parts.add(new Doc.Gap());
        parts.add(listed(token, token + 1, end));
        return parts;
      }
      if (kind == TokenKind.COMMA) {
        addEntry(parts, entry, token + 1);
        entry = token + 1;
      }
    }
    addEntry(parts, entry, end);
    return parts;
  }

  private void addEntry(List<Doc> parts, int from, int end) {
    parts.add(new Doc.Gap());
    parts.add(run(from, end));
  }
}
