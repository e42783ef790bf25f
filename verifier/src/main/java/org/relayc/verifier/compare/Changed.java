package org.relayc.verifier.compare;

import java.util.Optional;
import org.relayc.verifier.Witness;
import org.relayc.verifier.box.Box;

/**
 * Transactions of which all get another decision, the same before and the same after.
 *
 * @param surely false where it depends on answers that cannot be seen, which the box assumes
 * @param before one of them on the first side, where something listens there
 * @param after the same on the second side
 */
public record Changed(
    Meeting meeting,
    Change change,
    Box box,
    boolean surely,
    Optional<Witness> before,
    Optional<Witness> after) {}
