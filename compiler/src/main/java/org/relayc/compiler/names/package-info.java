/** The names of a policy: which there are, what each is, and in which order they have a meaning. */
@NullMarked
package org.relayc.compiler.names;

import org.jspecify.annotations.NullMarked;
