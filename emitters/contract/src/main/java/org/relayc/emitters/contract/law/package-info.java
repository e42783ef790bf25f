/** What holds for every target: it is equal to the policy, or nowhere wider. */
@NullMarked
package org.relayc.emitters.contract.law;

import org.jspecify.annotations.NullMarked;
