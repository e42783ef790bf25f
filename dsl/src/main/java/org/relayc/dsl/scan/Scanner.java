package org.relayc.dsl.scan;

import java.util.ArrayList;
import java.util.List;
import org.relayc.diagnostics.source.Span;

/** One pass over the text of a policy. */
final class Scanner {
  /** Enough for half a million statements; longer lists belong into files of their own. */
  private static final int MOST_TOKENS = 4_000_000;

  private final String text;
  private final SyntaxErrors errors;
  private final WordReader words;
  private final QuoteReader quotes;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private int lineStart;
  private boolean fresh = true;
  private int depth;

  Scanner(String text, SyntaxErrors errors) {
    this.text = text;
    this.errors = errors;
    this.words = new WordReader(text, errors);
    this.quotes = new QuoteReader(text, errors);
  }

  Scan scan() {
    int pos = text.startsWith("\ufeff") ? 1 : 0;
    lineStart = pos;
    while (pos < text.length()) {
      if (lexemes.size() >= MOST_TOKENS) {
        tooLong(pos);
        break;
      }
      pos = next(pos);
    }
    lexemes.add(new Lexeme(TokenKind.EOF, text.length(), text.length(), -1, false));
    return new Scan(SenderSets.told(lexemes), comments);
  }

  private void tooLong(int pos) {
    errors.add(
        SyntaxCode.OVERLONG_TEXT,
        pos,
        pos,
        "a policy file of more than " + MOST_TOKENS + " words",
        "keep long lists in files of their own and name them: file \"…\"");
  }

  private int next(int pos) {
    char c = text.charAt(pos);
    return switch (c) {
      case ' ', '\t' -> pos + 1;
      case '\n', '\r' -> newLine(pos + 1);
      case '#' -> comment(pos);
      case '"' -> string(pos);
      case ',' -> emit(TokenKind.COMMA, pos, pos + 1);
      case '=' -> emit(TokenKind.EQUALS, pos, pos + 1);
      case '/' -> emit(TokenKind.SLASH, pos, pos + 1);
      case '-' -> emit(TokenKind.DASH, pos, pos + 1);
      case '[' -> emit(TokenKind.LEFT_BRACKET, pos, pos + 1);
      case ']' -> emit(TokenKind.RIGHT_BRACKET, pos, pos + 1);
      case '{' -> leftBrace(pos);
      case '}' -> rightBrace(pos);
      case '*' -> star(pos);
      case '@' -> at(pos);
      default -> other(pos);
    };
  }

  private int newLine(int pos) {
    lineStart = pos;
    fresh = true;
    return pos;
  }

  private int emit(TokenKind kind, int start, int end) {
    return emit(kind, start, end, false);
  }

  private int emit(TokenKind kind, int start, int end, boolean flawed) {
    lexemes.add(new Lexeme(kind, start, end, fresh ? start - lineStart : -1, flawed));
    fresh = false;
    return end;
  }

  private int comment(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    HiddenCharacters.tell(text, start, end, errors);
    comments.add(new Comment(new Span(start, end), fresh));
    return end;
  }

  private int string(int start) {
    int before = errors.count();
    int end = quotes.end(start);
    return emit(TokenKind.STRING, start, end, errors.count() > before);
  }

  private int leftBrace(int pos) {
    depth++;
    return emit(TokenKind.LEFT_BRACE, pos, pos + 1);
  }

  private int rightBrace(int pos) {
    depth--;
    return emit(TokenKind.RIGHT_BRACE, pos, pos + 1);
  }

  private int star(int pos) {
    return text.startsWith("*.", pos)
        ? emit(TokenKind.STAR_DOT, pos, pos + 2)
        : emit(TokenKind.STAR, pos, pos + 1);
  }

  private int at(int pos) {
    return text.startsWith("@*.", pos)
        ? emit(TokenKind.AT_STAR_DOT, pos, pos + 3)
        : emit(TokenKind.AT, pos, pos + 1);
  }

  private int other(int pos) {
    int c = text.codePointAt(pos);
    if (c == ':' && !words.isIpv6(pos)) {
      return emit(TokenKind.COLON, pos, pos + 1);
    }
    if (Characters.isHidden(c)) {
      return HiddenCharacters.tellRun(text, pos, errors);
    }
    if (c != ':' && !Characters.isWordPart(c) && !(c < 0x80 && Characters.isLocalPart((char) c))) {
      return emit(TokenKind.UNKNOWN, pos, unknownEnd(pos));
    }
    WordReader.Word word = beginsSenderSet() ? words.nameAt(pos) : words.at(pos);
    return emit(word.kind(), pos, word.end(), word.flawed());
  }

  /** {@code sender s=a@b.example}: without this the set's name would be a part of the address. */
  private boolean beginsSenderSet() {
    if (depth != 0 || lexemes.isEmpty()) {
      return false;
    }
    Lexeme last = lexemes.getLast();
    return last.kind() == TokenKind.SENDER && last.indent() == 0;
  }

  private int unknownEnd(int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (c < 0x80 || Characters.isWordPart(c) || Characters.isHidden(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return Math.max(end, start + 1);
  }
}
