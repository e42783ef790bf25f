/** The relay list of a virtual server as IIS and Exchange store it: a few words and addresses. */
@NullMarked
package org.relayc.emitters.exchange.metabase.blob;

import org.jspecify.annotations.NullMarked;
