package org.relayc.emitters.postfix.write;

import org.relayc.model.address.Cidr;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;

/** Wraps runs of lines that share their first bits in {@code if} blocks (cidr_table(5), 3.2). */
final class CidrBlocks {
  private static final int WORTH_A_BLOCK = 8;
  private static final int IPV4_BITS = 8;
  private static final int IPV6_BITS = 32;
  private static final long NONE = -1;

  private final TextBuffer out;
  private long key = NONE;
  private Cidr block = new Cidr(new Ipv4Address(0), 0);
  private int start;
  private int lines;

  CidrBlocks(TextBuffer out) {
    this.out = out;
  }

  /** Called before each line, in ascending order. */
  void next(Cidr cidr) {
    long next = keyOf(cidr);
    if (next != key) {
      end();
      key = next;
      start = out.length();
      block = blockOf(cidr);
    }
    lines++;
  }

  /** Called after the last line. */
  void end() {
    if (key != NONE && lines >= WORTH_A_BLOCK) {
      TextBuffer opening = new TextBuffer().add("if ");
      CidrPrinter.printCidr(opening, block);
      out.insert(start, opening.add("\n").toText());
      out.line("endif");
    }
    key = NONE;
    lines = 0;
  }

  private static long keyOf(Cidr cidr) {
    return switch (cidr.network()) {
      case Ipv4Address(int bits) -> cidr.length() < IPV4_BITS ? NONE : bits >>> (32 - IPV4_BITS);
      case Ipv6Address(long high, long low) ->
          cidr.length() < IPV6_BITS ? NONE : (high >>> (64 - IPV6_BITS)) + (1L << 40);
    };
  }

  private static Cidr blockOf(Cidr cidr) {
    IpAddress first = cidr.network();
    return switch (first) {
      case Ipv4Address(int bits) ->
          new Cidr(new Ipv4Address(bits & -1 << (32 - IPV4_BITS)), IPV4_BITS);
      case Ipv6Address(long high, long low) ->
          new Cidr(new Ipv6Address(high & -1L << (64 - IPV6_BITS), 0), IPV6_BITS);
    };
  }
}
