package org.relayc.emitters.exchange.metabase.blob;

import java.util.Set;

/** What came of reading the bytes of a relay list. */
public sealed interface Decoding {
  /**
   * The list that the bytes say, every one of them.
   *
   * @param assumptions what that rests on
   */
  record Decoded(RelayIpList list, Set<Assumption> assumptions) implements Decoding {
    public Decoded {
      assumptions = Set.copyOf(assumptions);
    }
  }

  /**
   * Bytes of which nothing may be concluded, neither whom they let relay nor whom they do not.
   *
   * @param reason a message fragment
   * @param offset the byte at which it shows
   */
  record Refused(String reason, int offset) implements Decoding {
    /** The cure of every refusal. */
    public static final String HELP =
        "export the list as text from the server: GrantByDefault, IPGrant, IPDeny, DomainGrant, "
            + "DomainDeny";
  }
}
