package org.relayc.dsl.complaint;

import java.util.Optional;
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
      return Cures.of(token.kind(), word(token), likely).map(error::help).orElse(error);
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
