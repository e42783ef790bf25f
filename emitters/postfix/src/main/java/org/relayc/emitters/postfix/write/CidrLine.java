package org.relayc.emitters.postfix.write;

import org.relayc.model.address.Cidr;

/** One line of a cidr table: what the prefix holds, and no line before it, is in the set or not. */
record CidrLine(Cidr cidr, boolean in) {}
