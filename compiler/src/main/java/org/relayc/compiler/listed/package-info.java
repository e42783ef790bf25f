/** The lists that {@code file} sets name, a million lines of them, read byte by byte. */
@NullMarked
package org.relayc.compiler.listed;

import org.jspecify.annotations.NullMarked;
