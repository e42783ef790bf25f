package org.relayc.emitters.exchange.metabase.blob;

import java.util.Set;

/** What came of writing a relay list as bytes. */
public sealed interface Encoding {
  /**
   * The bytes that read as the list.
   *
   * @param assumptions what that rests on
   */
  record Encoded(byte[] bytes, Set<Assumption> assumptions) implements Encoding {
    public Encoded {
      assumptions = Set.copyOf(assumptions);
    }
  }

  /** A list that no known bytes say. */
  record Unencodable(String reason) implements Encoding {}
}
