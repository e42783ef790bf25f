/** What is made of the state of servers, in every format and however it is damaged. */
@NullMarked
package org.relayc.emitters.exchange.shell.account;

import org.jspecify.annotations.NullMarked;
