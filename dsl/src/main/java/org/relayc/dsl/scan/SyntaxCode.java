package org.relayc.dsl.scan;

import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.finding.Severity;

/** What can be wrong with the text of a policy, whatever its names mean. */
public enum SyntaxCode implements DiagnosticCode {
  /** Something stands where the language wants something else. */
  UNEXPECTED_TEXT("RLY001", "unexpected-text"),
  /** A keyword stands where a name is wanted. */
  KEYWORD_AS_NAME("RLY002", "keyword-as-name"),
  /** A text in quotes does not end on its line. */
  UNFINISHED_TEXT("RLY003", "unfinished-text"),
  /** A backslash is followed by something that has no meaning. */
  UNKNOWN_ESCAPE("RLY004", "unknown-escape"),
  /** A character that is not seen, or that changes the order in which others are seen. */
  HIDDEN_CHARACTER("RLY005", "hidden-character"),
  /** A brace without its partner. */
  UNBALANCED_BRACE("RLY006", "unbalanced-brace"),
  /** A condition, a note or a setting stands twice where once is all it can. */
  REPEATED_PART("RLY007", "repeated-part"),
  /** A host name, an address or a mail address is not well formed. */
  MALFORMED_WORD("RLY008", "malformed-word"),
  /** There are more errors than anybody wants to read. */
  TOO_MANY_ERRORS("RLY009", "too-many-errors"),
  /** The text is longer than a policy can be. */
  OVERLONG_TEXT("RLY010", "overlong-text");

  private final String id;
  private final String title;

  SyntaxCode(String id, String title) {
    this.id = id;
    this.title = title;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
