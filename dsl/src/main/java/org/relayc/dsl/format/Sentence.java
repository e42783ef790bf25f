package org.relayc.dsl.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.relayc.dsl.scan.TokenKind;

/** Makes a document of a statement or a setting: its head, its clauses, its notes. */
final class Sentence {
  private static final Set<TokenKind> CLAUSES =
      EnumSet.of(
          TokenKind.FROM,
          TokenKind.NAMED,
          TokenKind.FOR,
          TokenKind.TO,
          TokenKind.SENDER,
          TokenKind.OVER,
          TokenKind.ON,
          TokenKind.VIA,
          TokenKind.HIDES);
  private static final Set<TokenKind> NOTES =
      EnumSet.of(TokenKind.BECAUSE, TokenKind.OWNER, TokenKind.TICKET, TokenKind.UNTIL);

  private final Written written;
  private final Phrase phrase;
  private final int first;
  private final int end;

  Sentence(Written written, Columns columns, int first, int end) {
    this.written = written;
    this.phrase = new Phrase(written, columns, end - 1);
    this.first = first;
    this.end = end;
  }

  Doc doc() {
    int notes = notesFrom();
    Doc withoutNotes = new Doc.Group(clauses(notes));
    if (notes == end) {
      return withoutNotes;
    }
    List<Doc> parts = new ArrayList<>();
    for (int token = notes; token < end; token += 2) {
      if (token > notes) {
        parts.add(new Doc.Gap());
      }
      parts.add(phrase.run(token, token + 2));
    }
    Doc row = new Doc.Group(new Doc.Row(parts));
    return new Doc.Group(
        new Doc.Row(List.of(withoutNotes, new Doc.Indented(row(new Doc.Gap(), row)))));
  }

  private static Doc row(Doc... parts) {
    return new Doc.Row(List.of(parts));
  }

  private int notesFrom() {
    int token = first;
    while (token < end && !NOTES.contains(written.kind(token))) {
      token++;
    }
    return token;
  }

  private Doc clauses(int to) {
    int head = first + headLength();
    int clause = nextClause(head, to);
    List<Doc> rest = new ArrayList<>();
    while (clause < to) {
      int next = nextClause(clause + 1, to);
      rest.add(new Doc.Gap());
      rest.add(phrase.listed(clause, Math.min(clause + 1, next), next));
      clause = next;
    }
    return row(
        phrase.listed(first, head, nextClause(head, to)), new Doc.Indented(new Doc.Row(rest)));
  }

  private int headLength() {
    return switch (written.kind(first)) {
      case NETWORK, HOST, DOMAIN, PRINCIPAL, SENDER_SET -> 3;
      case DELIVER, FORWARD, GATEWAY, AUTH, ACCEPT, SUBMIT -> 1;
      default -> 2;
    };
  }

  private int nextClause(int from, int to) {
    int token = from;
    while (token < to && !beginsClause(token)) {
      token++;
    }
    return token;
  }

  private boolean beginsClause(int token) {
    TokenKind kind = written.kind(token);
    boolean tls = kind == TokenKind.TLS && written.kind(token - 1) != TokenKind.OVER;
    return CLAUSES.contains(kind) || tls;
  }
}
