package org.relayc.dsl.complaint;

import java.util.Optional;
import java.util.Set;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.scan.Lexeme;
import org.relayc.dsl.scan.Shown;
import org.relayc.dsl.scan.SyntaxCode;
import org.relayc.dsl.scan.SyntaxErrors;
import org.relayc.dsl.scan.TokenKind;

/** What is said about a token that the language does not allow where it stands. */
public final class Complaints {
  private final SourceFile file;
  private final SyntaxErrors errors;

  public Complaints(SourceFile file, SyntaxErrors errors) {
    this.file = file;
    this.errors = errors;
  }

  /** The kind of token that was meant: a misspelt keyword, or a keyword in place of a name. */
  public Optional<TokenKind> meant(Lexeme token, Expected expected) {
    TokenKind kind = token.kind();
    if (kind == TokenKind.NAME && !expected.has(TokenKind.NAME)) {
      return NearestKeyword.of(word(token), expected.kinds());
    }
    boolean name = expected.has(TokenKind.NAME) && kind.isKeyword();
    return name && !token.firstOnLine() ? Optional.of(TokenKind.NAME) : Optional.empty();
  }

  /** The token was not what stands here, but what was meant is clear. */
  public void mistaken(Lexeme token, Expected expected, TokenKind meant) {
    if (meant == TokenKind.NAME) {
      errors.add(() -> keywordAsName(token));
    } else {
      errors.add(() -> unexpectedAt(token, expected).help("did you mean '" + meant.text() + "'?"));
    }
  }

  private Diagnostic keywordAsName(Lexeme token) {
    String word = word(token);
    return Diagnostic.of(
            SyntaxCode.KEYWORD_AS_NAME,
            "'" + word + "' is a keyword and cannot be a name",
            place(token))
        .help("call it something else: my-" + word);
  }

  public void unexpected(Lexeme token, Expected expected) {
    if (token.flawed()) {
      return;
    }
    if (token.kind() == TokenKind.RIGHT_BRACE && expected.has(TokenKind.EOF)) {
      errors.add(() -> stray(token));
      return;
    }
    errors.add(() -> {
      Expected likely = token.indent() == 0 ? expected.atLineStart() : expected;
      Diagnostic error = unexpectedAt(token, likely);
      return help(token, likely).map(error::help).orElse(error);
    });
  }

  private Diagnostic unexpectedAt(Lexeme token, Expected expected) {
    String message = "expected " + expected.inWords() + ", found " + found(token);
    return Diagnostic.of(SyntaxCode.UNEXPECTED_TEXT, message, place(token));
  }

  private String found(Lexeme token) {
    return switch (token.kind()) {
      case EOF -> TokenKind.EOF.text();
      case STRING -> "the text " + Shown.quoted(file.text(), token.start(), token.end());
      default -> Shown.quoted(file.text(), token.start(), token.end());
    };
  }

  private Optional<String> help(Lexeme token, Expected expected) {
    if (expected.has(TokenKind.RIGHT_BRACE) && Expected.STATEMENTS.contains(token.kind())) {
      return Optional.of(
          "'" + word(token) + "' stands outside of listeners: close this one with '}' before it");
    }
    if (token.kind() == TokenKind.WORD && expected.has(TokenKind.DATE)) {
      return Optional.of("a date is written year-month-day: 2027-06-30");
    }
    if (expected.kinds().equals(Set.of(TokenKind.NAME))) {
      return Optional.of("a name is a letter, then letters, digits, '-' and '_'");
    }
    if (expected.kinds().equals(Set.of(TokenKind.STRING))) {
      return Optional.of("write it in double quotes");
    }
    if (expected.kinds().equals(Set.of(TokenKind.HOSTNAME))) {
      return Optional.of("a domain has at least one dot: example.com");
    }
    return expected.help();
  }

  private Diagnostic stray(Lexeme brace) {
    return Diagnostic.of(SyntaxCode.UNBALANCED_BRACE, "this '}' closes nothing", place(brace))
        .help("remove it, or open the listener's settings with '{'");
  }

  /** A listener's settings are not closed before something that cannot stand in them. */
  public void unclosed(Lexeme brace, Lexeme next) {
    errors.add(() ->
        Diagnostic.of(
                SyntaxCode.UNBALANCED_BRACE,
                "this '{' is not closed before " + found(next),
                place(brace))
            .label(place(next), "a '}' is missing before this")
            .help("close the listener's settings with '}'"));
  }

  private String word(Lexeme token) {
    return file.textOf(token.span());
  }

  private Place place(Lexeme token) {
    return file.at(token.span());
  }
}
