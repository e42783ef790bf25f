package org.relayc.model.address;

import static org.relayc.model.mail.Ipv6Address.compare;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;

/** Goes through a set's ranges and cuts each into the fewest prefixes, one at a time. */
final class CidrWalk implements Iterator<Cidr> {
  private static final long LAST_MAPPED = 0xffff_ffff_ffffL;

  private final Ipv4Ranges ipv4;
  private final Ipv6Ranges ipv6;
  private int range4;
  private int range6;
  private long at4;
  private long atHigh;
  private long atLow;

  CidrWalk(Ipv4Ranges ipv4, Ipv6Ranges ipv6) {
    this.ipv4 = ipv4;
    this.ipv6 = ipv6;
    enterIpv4();
    enterIpv6();
  }

  @Override
  public boolean hasNext() {
    return range4 < ipv4.size() || range6 < ipv6.size();
  }

  @Override
  public Cidr next() {
    if (range4 < ipv4.size()) {
      long network = at4;
      int hostBits = advanceIpv4();
      return new Cidr(new Ipv4Address((int) network), 32 - hostBits);
    }
    if (range6 < ipv6.size()) {
      long high = atHigh;
      long low = atLow;
      int hostBits = advanceIpv6();
      return new Cidr(new Ipv6Address(high, low), 128 - hostBits);
    }
    throw new NoSuchElementException();
  }

  /** Moves on without making the prefix. */
  void skip() {
    if (range4 < ipv4.size()) {
      advanceIpv4();
    } else {
      advanceIpv6();
    }
  }

  private void enterIpv4() {
    if (range4 < ipv4.size()) {
      at4 = ipv4.first(range4);
    }
  }

  private void enterIpv6() {
    if (range6 < ipv6.size()) {
      atHigh = ipv6.firstHigh(range6);
      atLow = ipv6.firstLow(range6);
    }
  }

  private int advanceIpv4() {
    long last = ipv4.last(range4);
    int hostBits = Math.min(32, Long.numberOfTrailingZeros(at4));
    while (at4 + (1L << hostBits) - 1 > last) {
      hostBits--;
    }
    at4 += 1L << hostBits;
    if (at4 > last) {
      range4++;
      enterIpv4();
    }
    return hostBits;
  }

  /** The mapped block does not count, so a prefix may hold it; one of nothing else is left out. */
  private int advanceIpv6() {
    long lastHigh = ipv6.lastHigh(range6);
    long lastLow = ipv6.lastLow(range6);
    if (lastHigh == 0 && lastLow == Ipv6Ranges.LAST_BEFORE_MAPPED) {
      lastLow = LAST_MAPPED;
    }
    int hostBits = trailingZeros(atHigh, atLow);
    while (compare(atHigh | highOnes(hostBits), atLow | lowOnes(hostBits), lastHigh, lastLow) > 0) {
      hostBits--;
    }
    long endHigh = atHigh | highOnes(hostBits);
    long endLow = atLow | lowOnes(hostBits);
    if (endHigh == 0 && endLow == Ipv6Ranges.LAST_BEFORE_MAPPED) {
      endLow = LAST_MAPPED;
    }
    if (endHigh == lastHigh && endLow == lastLow) {
      range6++;
      enterIpv6();
    } else {
      atLow = endLow + 1;
      atHigh = atLow == 0 ? endHigh + 1 : endHigh;
    }
    return hostBits;
  }

  private static int trailingZeros(long high, long low) {
    return low != 0 ? Long.numberOfTrailingZeros(low) : 64 + Long.numberOfTrailingZeros(high);
  }

  private static long highOnes(int bits) {
    return bits <= 64 ? 0 : bits == 128 ? -1 : (1L << (bits - 64)) - 1;
  }

  private static long lowOnes(int bits) {
    return bits >= 64 ? -1 : (1L << bits) - 1;
  }
}
