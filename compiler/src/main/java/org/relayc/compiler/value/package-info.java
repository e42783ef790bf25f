/** Single values of a policy: addresses, names, ports, mailboxes. */
@NullMarked
package org.relayc.compiler.value;

import org.jspecify.annotations.NullMarked;
