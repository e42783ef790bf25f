/** A policy as questions about a transaction. */
@NullMarked
package org.relayc.verifier.meaning;

import org.jspecify.annotations.NullMarked;
