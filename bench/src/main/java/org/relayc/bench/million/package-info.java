/** A million prefixes through the compiler, and through a plain program. */
@NullMarked
package org.relayc.bench.million;

import org.jspecify.annotations.NullMarked;
