package org.relayc.emitters.postfix.semantics.question;

import org.relayc.emitters.postfix.semantics.words.Action;

/**
 * What a table does where a test holds that no case before it took.
 *
 * @param questions how many the test asks, about
 */
public record Case(Test test, Action action, int questions) {
  Case(Test test, Action action) {
    this(test, action, 1);
  }
}
