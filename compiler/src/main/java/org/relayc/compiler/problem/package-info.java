/** What can be wrong with a policy that is well formed. */
@NullMarked
package org.relayc.compiler.problem;

import org.jspecify.annotations.NullMarked;
