/** Look-up tables as Postfix reads their files. */
@NullMarked
package org.relayc.emitters.postfix.read.table;

import org.jspecify.annotations.NullMarked;
