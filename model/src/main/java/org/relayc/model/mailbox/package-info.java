/** Sets of mailboxes: a local part and a domain. */
@NullMarked
package org.relayc.model.mailbox;

import org.jspecify.annotations.NullMarked;
