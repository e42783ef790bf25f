/** The closed version of what lets strangers relay. */
@NullMarked
package org.relayc.migrate.harden;

import org.jspecify.annotations.NullMarked;
