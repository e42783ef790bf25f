/** Configurations of others, gone through one by one. */
@NullMarked
package org.relayc.cli.corpus;

import org.jspecify.annotations.NullMarked;
