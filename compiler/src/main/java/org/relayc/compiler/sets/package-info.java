/** What the set expressions of a policy come to. */
@NullMarked
package org.relayc.compiler.sets;

import org.jspecify.annotations.NullMarked;
