/** Syntax tree to policy: what the includes, names and sets of a text come to. */
@NullMarked
package org.relayc.compiler;

import org.jspecify.annotations.NullMarked;
