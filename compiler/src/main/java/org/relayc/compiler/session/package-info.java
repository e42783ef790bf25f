/** What sessions can be like. */
@NullMarked
package org.relayc.compiler.session;

import org.jspecify.annotations.NullMarked;
