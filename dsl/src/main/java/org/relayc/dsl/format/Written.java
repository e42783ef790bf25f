package org.relayc.dsl.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.scan.Comment;
import org.relayc.dsl.scan.Lexeme;
import org.relayc.dsl.scan.Scan;
import org.relayc.dsl.scan.TokenKind;

/** A policy as it was written: its tokens, and the comments that follow each of them. */
final class Written {
  private final SourceFile file;
  private final List<Lexeme> lexemes;
  private final Map<Integer, List<Comment>> following = new HashMap<>();

  Written(SourceFile file) {
    Scan scan = Scan.of(file);
    this.file = file;
    this.lexemes = scan.lexemes();
    int token = -1;
    for (Comment comment : scan.comments()) {
      while (lexemes.get(token + 1).end() <= comment.span().start() && !isEnd(token + 1)) {
        token++;
      }
      following.computeIfAbsent(token, key -> new ArrayList<>()).add(comment);
    }
  }

  private boolean isEnd(int token) {
    return kind(token) == TokenKind.EOF;
  }

  TokenKind kind(int token) {
    return lexemes.get(token).kind();
  }

  String text(int token) {
    return file.textOf(lexemes.get(token).span());
  }

  /** The first token that begins at an offset or behind it, searched for from a given one. */
  int tokenAt(int offset, int from) {
    int token = from;
    while (lexemes.get(token).start() < offset) {
      token++;
    }
    return token;
  }

  int start(int token) {
    return lexemes.get(token).start();
  }

  int end(int token) {
    return lexemes.get(token).end();
  }

  /** The comments between a token, or -1 for the beginning of the file, and the next one. */
  List<Comment> following(int token) {
    return following.getOrDefault(token, List.of());
  }

  String text(Comment comment) {
    return file.textOf(comment.span()).stripTrailing();
  }

  /** Whether an empty line stands between two offsets that have only blanks between them. */
  boolean blankBetween(int end, int start) {
    return file.lines().lineAt(start) - file.lines().lineAt(end) > 1;
  }
}
