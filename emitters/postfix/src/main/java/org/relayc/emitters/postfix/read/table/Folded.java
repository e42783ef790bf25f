package org.relayc.emitters.postfix.read.table;

import java.util.Locale;

/** Keys as tables compare them: in lower case (postmap(1), 3.7). */
final class Folded {
  private Folded() {}

  static String of(String key) {
    return key.toLowerCase(Locale.ROOT);
  }
}
