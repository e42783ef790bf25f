package org.relayc.emitters.james.pipeline;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a mailet does with the mail of a recipient. */
public sealed interface Effect {
  /** Nothing that anything asks for later. */
  record Nothing() implements Effect {}

  /** It goes on in another processor. */
  record Jump(String state) implements Effect {}

  /**
   * It goes out (RemoteDelivery).
   *
   * @param gateway where to, as a host in brackets and its port; empty for its mail exchangers
   */
  record Send(Optional<String> gateway) implements Effect {}

  /** It goes to a mailbox (LocalDelivery). */
  record Deliver() implements Effect {}

  /** It ends here: kept for the postmaster, sent back, or dropped. */
  record End() implements Effect {}

  /**
   * What is written on the mail is changed.
   *
   * @param set attributes and their values
   * @param removed attributes
   */
  record Attributes(Map<String, String> set, Set<String> removed) implements Effect {
    public Attributes {
      set = new TreeMap<>(set);
      removed = new TreeSet<>(removed);
    }
  }

  /** Every attribute is taken off. */
  record NoAttributes() implements Effect {}

  /**
   * Headers of the message are changed.
   *
   * @param added names in lower case and values
   * @param removed names in lower case
   */
  record Headers(Map<String, String> added, Set<String> removed) implements Effect {
    public Headers {
      added = new TreeMap<>(added);
      removed = new TreeSet<>(removed);
    }
  }
}
