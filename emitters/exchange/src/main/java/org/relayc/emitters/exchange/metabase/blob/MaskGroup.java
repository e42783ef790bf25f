package org.relayc.emitters.exchange.metabase.blob;

import java.util.List;
import org.relayc.model.mail.Ipv4Address;

/**
 * Addresses of a relay list that share a subnet mask, as they stand: bits outside the mask may be
 * set, and the mask may have holes.
 *
 * @param words what the list keeps beside the mask
 */
public record MaskGroup(Ipv4Address mask, List<Ipv4Address> addresses, Words words) {
  /** The mask of a single computer. */
  static final Ipv4Address HOST = new Ipv4Address(-1);

  public MaskGroup {
    addresses = List.copyOf(addresses);
    if (mask.equals(HOST) && !words.equals(Words.USUAL)) {
      throw new IllegalArgumentException("words " + words + " of single computers");
    }
  }

  public MaskGroup(Ipv4Address mask, List<Ipv4Address> addresses) {
    this(mask, addresses, Words.USUAL);
  }

  /** Two words whose meaning is not published; every public list has 4 and 0. */
  public record Words(int first, int second) {
    static final Words USUAL = new Words(4, 0);
  }

  /** True when some address has bits set outside the mask. */
  boolean hasHostBits() {
    return addresses.stream().anyMatch(address -> (address.bits() & ~mask.bits()) != 0);
  }

  /** True when the mask is no prefix. */
  boolean hasHoles() {
    return holes() != 0;
  }

  /** The bits that do not count although a lower one does. */
  int holes() {
    int trailing = Integer.numberOfTrailingZeros(mask.bits());
    return trailing == Integer.SIZE ? 0 : ~mask.bits() & (-1 << trailing);
  }
}
