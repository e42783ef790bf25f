package org.relayc.model.address;

import org.relayc.model.mail.IpAddress;

/**
 * Addresses of one family from first to last, both included; prints as {@code 10.0.0.1-10.0.0.9}.
 */
public record AddressRange(IpAddress first, IpAddress last) {
  public AddressRange {
    if (first.getClass() != last.getClass() || first.compareTo(last) > 0) {
      throw new IllegalArgumentException("range " + first + "-" + last);
    }
  }

  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + "-" + last;
  }
}
