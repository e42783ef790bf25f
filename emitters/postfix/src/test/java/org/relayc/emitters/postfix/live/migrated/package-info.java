/** Virtual servers of Exchange 2003, migrated and played against a real Postfix. */
@NullMarked
package org.relayc.emitters.postfix.live.migrated;

import org.jspecify.annotations.NullMarked;
