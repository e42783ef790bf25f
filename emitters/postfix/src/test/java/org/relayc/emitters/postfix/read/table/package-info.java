/** How tables are read, line by line. */
@NullMarked
package org.relayc.emitters.postfix.read.table;

import org.jspecify.annotations.NullMarked;
