/** What the verifier says of the files that policies are compiled to. */
@NullMarked
package org.relayc.emitters.exchange.metabase.proof;

import org.jspecify.annotations.NullMarked;
