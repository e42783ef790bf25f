package org.relayc.emitters.postfix.document;

/** What a line of an access table makes of its key (access(5)). */
public sealed interface Action {
  /** The word that stands in the table. */
  String word();

  /** An answer that needs no further look. */
  enum Answer implements Action {
    /** The list of restrictions ends, and the mail may pass. */
    OK,
    /** The table has nothing to say; the list goes on. */
    DUNNO,
    /** The list of restrictions ends, and the mail is refused. */
    REJECT;

    @Override
    public String word() {
      return name();
    }
  }

  /** The restrictions of a class are asked. */
  record Enter(ClassName name) implements Action {
    @Override
    public String word() {
      return name.text();
    }
  }
}
