/** What policies come to, and what is said of those that come to nothing. */
@NullMarked
package org.relayc.compiler;

import org.jspecify.annotations.NullMarked;
