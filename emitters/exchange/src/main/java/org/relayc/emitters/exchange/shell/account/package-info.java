/** What objects of cmdlets say of a server, and how far each of their properties is understood. */
@NullMarked
package org.relayc.emitters.exchange.shell.account;

import org.jspecify.annotations.NullMarked;
