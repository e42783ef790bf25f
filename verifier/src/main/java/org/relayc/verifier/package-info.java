/** Proves a claim for every transaction, or shows one that breaks it. */
@NullMarked
package org.relayc.verifier;

import org.jspecify.annotations.NullMarked;
