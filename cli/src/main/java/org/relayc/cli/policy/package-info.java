/** Policies and projects as they are read from disk. */
@NullMarked
package org.relayc.cli.policy;

import org.jspecify.annotations.NullMarked;
