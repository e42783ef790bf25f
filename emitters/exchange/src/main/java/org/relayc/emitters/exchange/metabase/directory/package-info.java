/** The objects of an Active Directory as ldifde and csvde export them. */
@NullMarked
package org.relayc.emitters.exchange.metabase.directory;

import org.jspecify.annotations.NullMarked;
