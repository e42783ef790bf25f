/** The one layout of a policy. */
@NullMarked
package org.relayc.dsl.format;

import org.jspecify.annotations.NullMarked;
