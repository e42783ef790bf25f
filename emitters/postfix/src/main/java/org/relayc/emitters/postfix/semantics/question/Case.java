package org.relayc.emitters.postfix.semantics.question;

import org.relayc.emitters.postfix.semantics.words.Action;

/** What a table does where a test holds that no case before it took. */
public record Case(Test test, Action action) {}
