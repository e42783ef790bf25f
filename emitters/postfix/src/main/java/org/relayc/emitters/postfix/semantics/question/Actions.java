package org.relayc.emitters.postfix.semantics.question;

import org.relayc.emitters.postfix.semantics.words.Action;

/** Reads the values of a table. */
@FunctionalInterface
interface Actions {
  Action of(String value);
}
