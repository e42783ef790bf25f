package org.relayc.emitters.postfix.write;

import java.util.List;
import org.relayc.emitters.postfix.document.Action;
import org.relayc.emitters.postfix.document.LookupTable;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;

/**
 * Prints a set of addresses as a cidr table in the form that costs the server least.
 *
 * <p>Postfix walks a cidr table line by line (cidr_table(5), 3.4 to 3.10): up to a thousand lines
 * the shortest table is the fastest; beyond that {@code if} blocks let it skip what cannot match.
 */
final class CidrPrinter {
  private static final int FLAT_LIMIT = 1_000;
  private static final Cidr ALL_IPV4 = new Cidr(new Ipv4Address(0), 0);
  private static final Cidr ALL_IPV6 = new Cidr(new Ipv6Address(0, 0), 0);

  private CidrPrinter() {}

  static void print(TextBuffer out, LookupTable.Cidr table) {
    AddressSet set = table.addresses();
    long direct = set.cidrCount();
    // The rest has as many ranges as the set, so where a range is a prefix or two it is no shorter.
    boolean isScattered = direct > FLAT_LIMIT && direct <= 2L * set.rangeCount();
    AddressSet rest = isScattered ? set : AddressSet.ANY.minus(set);
    if (isScattered) {
      printBlocks(out, set, table.inside());
    } else if (Math.min(direct, rest.cidrCount()) <= FLAT_LIMIT) {
      printFlat(out, table, PrefixTree.lines(set));
    } else if (direct <= rest.cidrCount()) {
      printBlocks(out, set, table.inside());
    } else {
      printBlocks(out, rest, Action.Answer.DUNNO);
      printLine(out, ALL_IPV4, table.inside());
      printLine(out, ALL_IPV6, table.inside());
    }
  }

  private static void printFlat(TextBuffer out, LookupTable.Cidr table, List<CidrLine> lines) {
    for (CidrLine line : lines) {
      printLine(out, line.cidr(), line.in() ? table.inside() : Action.Answer.DUNNO);
    }
  }

  private static void printBlocks(TextBuffer out, AddressSet set, Action action) {
    CidrBlocks blocks = new CidrBlocks(out);
    for (Cidr cidr : set.cidrs()) {
      blocks.next(cidr);
      printLine(out, cidr, action);
    }
    blocks.end();
  }

  private static void printLine(TextBuffer out, Cidr cidr, Action action) {
    printCidr(out, cidr);
    out.add(" ").line(action.word());
  }

  static void printCidr(TextBuffer out, Cidr cidr) {
    switch (cidr.network()) {
      case Ipv4Address(int bits) ->
          out.addSmall(bits >>> 24)
              .add(".")
              .addSmall(bits >>> 16 & 255)
              .add(".")
              .addSmall(bits >>> 8 & 255)
              .add(".")
              .addSmall(bits & 255);
      case Ipv6Address six -> out.add(six.toString());
    }
    out.add("/").addSmall(cidr.length());
  }
}
