package org.relayc.emitters.exchange.metabase.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends where a single tag, comment or text becomes so long that keeping it would be an attack. */
public final class BoundedReader extends FilterReader {
  /** Many times the longest list that a dialog would still open. */
  private static final int LIMIT = 4 << 20;

  private long sinceEvent;

  public BoundedReader(Reader in) {
    super(in);
  }

  /** What was read so far has been understood. */
  public void event() {
    sinceEvent = 0;
  }

  /** True when it has ended for that reason. */
  public boolean isExceeded() {
    return sinceEvent > LIMIT;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (isExceeded()) {
      throw new IOException("too long");
    }
    int count = super.read(buffer, offset, length);
    sinceEvent += Math.max(0, count);
    return count;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }
}
