package org.relayc.model.address;

import org.relayc.model.mail.IpAddress;

/** A prefix without host bits; prints as {@code 10.0.0.0/8}. */
public record Cidr(IpAddress network, int length) {
  @Override
  public String toString() {
    return network + "/" + length;
  }
}
