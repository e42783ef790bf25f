package org.relayc.emitters.exchange.metabase.blob;

/** The layout of a relay list as the public ones show it: little-endian words, then addresses. */
final class BlobLayout {
  static final int WORD = 4;

  /** Four pointers, a word that is always 1, and where the addresses begin. */
  static final int HEADER = 6 * WORD;

  /** How many groups, and how many addresses in all of them. */
  static final int LIST = 2 * WORD;

  /** Family, cells, two words, a pointer to the cells. */
  static final int GROUP = 5 * WORD;

  /** The four lists, all of them empty. */
  static final int SMALLEST = HEADER + 4 * LIST;

  static final int VERSION = 1;

  /** AF_INET. */
  static final int IPV4 = 2;

  private static final int SELF_RELATIVE = 1 << 31;

  private BlobLayout() {}

  /** Offsets have their highest bit set. */
  static int pointer(int offset) {
    return SELF_RELATIVE | offset;
  }
}
