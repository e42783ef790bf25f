package org.relayc.emitters.postfix.live.foreign;

import java.util.concurrent.atomic.LongAdder;

/**
 * What was asked of real servers.
 *
 * @param exact where what was read leaves one answer
 * @param taken where the server takes the mail
 */
record Asked(LongAdder all, LongAdder exact, LongAdder taken) {
  Asked() {
    this(new LongAdder(), new LongAdder(), new LongAdder());
  }

  void add(boolean isExact, boolean isTaken) {
    all.increment();
    exact.add(isExact ? 1 : 0);
    taken.add(isTaken ? 1 : 0);
  }
}
