/** Concrete transactions for people and programs. */
@NullMarked
package org.relayc.lint.witness;

import org.jspecify.annotations.NullMarked;
