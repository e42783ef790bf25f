package org.relayc.emitters.postfix.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;

/**
 * The prefixes of one family as a binary tree, from which come the fewest lines that say the set
 * when the first match decides.
 */
final class PrefixTree {
  private final boolean ipv4;
  private @Nullable Node root;

  private PrefixTree(boolean ipv4) {
    this.ipv4 = ipv4;
  }

  /** The fewest lines, a longer prefix before a shorter one that holds it. */
  static List<CidrLine> lines(AddressSet addresses) {
    PrefixTree four = new PrefixTree(true);
    PrefixTree six = new PrefixTree(false);
    for (Cidr cidr : addresses.cidrs()) {
      (cidr.network() instanceof Ipv4Address ? four : six).add(cidr);
    }
    List<CidrLine> lines = new ArrayList<>();
    four.print(lines);
    six.print(lines);
    return lines;
  }

  private void add(Cidr cidr) {
    root = add(root, cidr, 0);
  }

  private static Node add(@Nullable Node node, Cidr cidr, int depth) {
    Node at = node == null ? new Node() : node;
    if (depth == cidr.length()) {
      at.full = true;
    } else if (bit(cidr.network(), depth)) {
      at.ones = add(at.ones, cidr, depth + 1);
    } else {
      at.zeros = add(at.zeros, cidr, depth + 1);
    }
    return at;
  }

  private void print(List<CidrLine> lines) {
    count(root);
    print(root, 0, 0, 0, false, lines);
  }

  private static void count(@Nullable Node node) {
    if (node == null || node.full) {
      return;
    }
    count(node.zeros);
    count(node.ones);
    int keptOut = cost(node.zeros, false) + cost(node.ones, false);
    int keptIn = cost(node.zeros, true) + cost(node.ones, true);
    node.underOut = Math.min(keptOut, keptIn + 1);
    node.underIn = Math.min(keptIn, keptOut + 1);
  }

  /** How many lines a part takes when what no line mentions counts as in or out. */
  private static int cost(@Nullable Node node, boolean in) {
    if (node == null) {
      return in ? 1 : 0;
    }
    if (node.full) {
      return in ? 0 : 1;
    }
    return in ? node.underIn : node.underOut;
  }

  private void print(
      @Nullable Node node, long high, long low, int depth, boolean in, List<CidrLine> lines) {
    if (node == null || node.full) {
      boolean full = node != null;
      if (in != full) {
        lines.add(new CidrLine(cidr(high, low, depth), full));
      }
      return;
    }
    boolean own =
        cost(node.zeros, in) + cost(node.ones, in)
                <= cost(node.zeros, !in) + cost(node.ones, !in) + 1
            ? in
            : !in;
    print(node.zeros, high, low, depth + 1, own, lines);
    long nextHigh = depth < 64 ? high | 1L << (63 - depth) : high;
    long nextLow = depth < 64 ? low : low | 1L << (127 - depth);
    print(node.ones, nextHigh, nextLow, depth + 1, own, lines);
    if (own != in) {
      lines.add(new CidrLine(cidr(high, low, depth), own));
    }
  }

  private Cidr cidr(long high, long low, int length) {
    IpAddress network = ipv4 ? new Ipv4Address((int) (high >>> 32)) : new Ipv6Address(high, low);
    return new Cidr(network, length);
  }

  private static boolean bit(IpAddress address, int depth) {
    return switch (address) {
      case Ipv4Address(int bits) -> (bits >>> (31 - depth) & 1) != 0;
      case Ipv6Address(long high, long low) ->
          (depth < 64 ? high >>> (63 - depth) & 1 : low >>> (127 - depth) & 1) != 0;
    };
  }

  private static final class Node {
    private @Nullable Node zeros;
    private @Nullable Node ones;
    private boolean full;
    private int underOut;
    private int underIn;
  }
}
