/** What lists of patterns and look-up tables ask of a transaction. */
@NullMarked
package org.relayc.emitters.postfix.semantics.question;

import org.jspecify.annotations.NullMarked;
