/** What the verifier finds in a policy. */
@NullMarked
package org.relayc.lint.policy;

import org.jspecify.annotations.NullMarked;
