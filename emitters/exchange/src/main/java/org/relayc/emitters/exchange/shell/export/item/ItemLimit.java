package org.relayc.emitters.exchange.shell.export.item;

import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.emitters.exchange.metabase.source.RefusedException;

/** How much of a file is kept, so that a hostile one ends. */
final class ItemLimit {
  private static final long MOST = 50L << 20;
  private static final int FEE = 64;

  private final String file;
  private final String cure;
  private long kept;

  ItemLimit(String file, String cure) {
    this.file = file;
    this.cure = cure;
  }

  /** One more text. */
  String keep(String text, int line) throws RefusedException {
    kept += text.length() + FEE;
    if (kept > MOST) {
      throw refused(line, "it holds more than any server has");
    }
    return text;
  }

  RefusedException refused(int line, String reason) {
    return new RefusedException(new FilePlace(file, Math.max(1, line)), reason, cure);
  }
}
