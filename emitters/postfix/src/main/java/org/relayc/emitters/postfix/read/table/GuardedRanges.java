package org.relayc.emitters.postfix.read.table;

import java.util.ArrayDeque;
import java.util.Deque;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.Ipv6Address;

/** Collects the addresses of patterns, each as far as the {@code if} blocks around it let it be. */
final class GuardedRanges {
  private final AddressSet.Builder builder = new AddressSet.Builder();
  private final Deque<Guard> guards = new ArrayDeque<>();

  /**
   * What the blocks around a line let through.
   *
   * @param plain the addresses are those from first to last of one family, which is quick to clip
   */
  private record Guard(
      AddressSet addresses,
      boolean plain,
      boolean six,
      long firstHigh,
      long firstLow,
      long lastHigh,
      long lastLow) {}

  boolean isGuarded() {
    return !guards.isEmpty();
  }

  void open(AddressPattern pattern, boolean negated) {
    boolean plain = guards.isEmpty() && !negated;
    guards.push(
        new Guard(
            guarded(pattern, negated),
            plain,
            pattern.isSix(),
            pattern.firstHigh(),
            pattern.firstLow(),
            pattern.lastHigh(),
            pattern.lastLow()));
  }

  void close() {
    guards.pop();
  }

  void add(AddressPattern pattern, boolean negated) {
    Guard guard = guards.peek();
    if (!negated && guard == null) {
      add(
          pattern.isSix(),
          pattern.firstHigh(),
          pattern.firstLow(),
          pattern.lastHigh(),
          pattern.lastLow());
    } else if (!negated && guard != null && guard.plain()) {
      clip(pattern, guard);
    } else {
      builder.add(guarded(pattern, negated));
    }
  }

  private void clip(AddressPattern pattern, Guard guard) {
    if (pattern.isSix() != guard.six()) {
      return;
    }
    // Two prefixes are one in the other or have nothing in common.
    boolean isInside =
        isOrdered(guard.firstHigh(), guard.firstLow(), pattern.firstHigh(), pattern.firstLow())
            && isOrdered(pattern.lastHigh(), pattern.lastLow(), guard.lastHigh(), guard.lastLow());
    boolean isAround =
        isOrdered(pattern.firstHigh(), pattern.firstLow(), guard.firstHigh(), guard.firstLow())
            && isOrdered(guard.lastHigh(), guard.lastLow(), pattern.lastHigh(), pattern.lastLow());
    if (isInside) {
      add(
          pattern.isSix(),
          pattern.firstHigh(),
          pattern.firstLow(),
          pattern.lastHigh(),
          pattern.lastLow());
    } else if (isAround) {
      add(guard.six(), guard.firstHigh(), guard.firstLow(), guard.lastHigh(), guard.lastLow());
    }
  }

  private static boolean isOrdered(long high, long low, long otherHigh, long otherLow) {
    return Ipv6Address.compare(high, low, otherHigh, otherLow) <= 0;
  }

  private void add(boolean six, long firstHigh, long firstLow, long lastHigh, long lastLow) {
    if (six) {
      builder.addIpv6(firstHigh, firstLow, lastHigh, lastLow);
    } else {
      builder.addIpv4((int) firstLow, (int) lastLow);
    }
  }

  /** A pattern speaks of its own family only, negated or not. */
  private AddressSet guarded(AddressPattern pattern, boolean negated) {
    AddressSet.Builder one = new AddressSet.Builder();
    if (pattern.isSix()) {
      one.addIpv6(pattern.firstHigh(), pattern.firstLow(), pattern.lastHigh(), pattern.lastLow());
    } else {
      one.addIpv4((int) pattern.firstLow(), (int) pattern.lastLow());
    }
    AddressSet matched = one.build();
    if (negated) {
      AddressSet family = pattern.isSix() ? AddressSet.ANY.ipv6() : AddressSet.ANY.ipv4();
      matched = family.minus(matched);
    }
    Guard guard = guards.peek();
    return guard == null ? matched : matched.intersect(guard.addresses());
  }

  /** What was collected since the last time. */
  AddressSet build() {
    return builder.build();
  }
}
