/** Listeners: where they listen, and what holds for all mail they take. */
@NullMarked
package org.relayc.compiler.listen;

import org.jspecify.annotations.NullMarked;
