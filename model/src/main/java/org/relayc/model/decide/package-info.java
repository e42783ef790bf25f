/** The plain evaluator: what a policy means, one transaction at a time. */
@NullMarked
package org.relayc.model.decide;

import org.jspecify.annotations.NullMarked;
