package org.relayc.emitters.exchange.metabase.blob;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a reading of stored bytes rests on beyond the lists that were published, which name single
 * computers that may relay.
 */
public enum Assumption {
  /** No bytes at all mean "all except the list below", with nobody below. */
  NO_BYTES("a list of no bytes lets everyone relay"),
  /** The first list is the one of "all except the list below". */
  FIRST_LIST_DENIES("the first of the two lists of addresses names those who may not relay"),
  /** An address matches that agrees in every bit of the mask. */
  MASK("an address is matched in the bits of its mask"),
  /** Each mask has a group of its own, and the groups follow each other. */
  SEVERAL_MASKS("a list of several masks has one group for each"),
  /** Bits of a line that its mask leaves out are ignored. */
  HOST_BITS("bits outside of a mask are ignored"),
  /** Words beside a mask do not matter. */
  WORDS("the words beside a mask, which are not 4 and 0, change nothing");

  private final String text;

  Assumption(String text) {
    this.text = text;
  }

  /** A sentence that would be true. */
  public String text() {
    return text;
  }

  static Set<Assumption> of(RelayIpList list) {
    Set<Assumption> all = EnumSet.noneOf(Assumption.class);
    if (list.mode() == RelayIpList.Mode.ALL_EXCEPT) {
      all.add(list.isEmpty() ? NO_BYTES : FIRST_LIST_DENIES);
    }
    if (list.groups().size() > 1) {
      all.add(SEVERAL_MASKS);
    }
    for (MaskGroup group : list.groups()) {
      if (!group.mask().equals(MaskGroup.HOST)) {
        all.add(MASK);
      }
      if (group.hasHostBits()) {
        all.add(HOST_BITS);
      }
      if (!group.words().equals(MaskGroup.Words.USUAL)) {
        all.add(WORDS);
      }
    }
    return all;
  }
}
