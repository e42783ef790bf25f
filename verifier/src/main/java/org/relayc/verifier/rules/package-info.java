/** Rules of a policy that could be taken away without anything being decided otherwise. */
@NullMarked
package org.relayc.verifier.rules;

import org.jspecify.annotations.NullMarked;
