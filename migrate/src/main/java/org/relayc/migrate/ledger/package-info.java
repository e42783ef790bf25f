/** What became of every setting of a source. */
@NullMarked
package org.relayc.migrate.ledger;

import org.jspecify.annotations.NullMarked;
