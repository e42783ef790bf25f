/** What a policy claims of itself, and the tests that it brings along. */
@NullMarked
package org.relayc.compiler.claim;

import org.jspecify.annotations.NullMarked;
