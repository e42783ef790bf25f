/** The statements of a policy sorted by what they are, each with its number. */
@NullMarked
package org.relayc.compiler.outline;

import org.jspecify.annotations.NullMarked;
