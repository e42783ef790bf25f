/** Regions of transactions as few products of sets. */
@NullMarked
package org.relayc.migrate.region;

import org.jspecify.annotations.NullMarked;
