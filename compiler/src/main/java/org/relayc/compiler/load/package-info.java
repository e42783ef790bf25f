/** The files of a policy: opened, decoded and put into one order. */
@NullMarked
package org.relayc.compiler.load;

import org.jspecify.annotations.NullMarked;
