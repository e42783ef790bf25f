/** The syntax tree of a policy: what was written, before any of it is looked up. */
@NullMarked
package org.relayc.dsl.syntax;

import org.jspecify.annotations.NullMarked;
