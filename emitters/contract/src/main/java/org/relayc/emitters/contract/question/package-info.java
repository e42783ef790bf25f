/** Transactions at the boundaries of a policy's sets. */
@NullMarked
package org.relayc.emitters.contract.question;

import org.jspecify.annotations.NullMarked;
