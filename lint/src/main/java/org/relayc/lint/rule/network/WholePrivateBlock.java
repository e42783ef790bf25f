package org.relayc.lint.rule.network;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.PolicyReview;
import org.relayc.lint.review.TrustedList;
import org.relayc.lint.rule.PolicyRule;
import org.relayc.lint.rule.TrustedListRule;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.address.Networks;
import org.relayc.model.mail.IpAddress;

/** A private network of the largest kind is trusted whole. */
public final class WholePrivateBlock implements TrustedListRule, PolicyRule {
  private static final List<Cidr> BLOCKS =
      List.of(
          new Cidr(IpAddress.parse("10.0.0.0"), 8),
          new Cidr(IpAddress.parse("172.16.0.0"), 12),
          new Cidr(IpAddress.parse("192.168.0.0"), 16),
          new Cidr(IpAddress.parse("fc00::"), 7));

  @Override
  public List<Diagnostic> inList(TrustedList list) {
    List<String> whole =
        BLOCKS.stream().filter(block -> isIn(block, list.addresses())).map(Cidr::toString).toList();
    if (whole.isEmpty()) {
      return List.of();
    }
    return List.of(
        list.at(
            LintCode.WHOLE_PRIVATE_BLOCK,
            list.name() + " holds all of " + String.join(", ", whole),
            "name the networks that need it: guests, containers and VPNs have private addresses,"
                + " too"));
  }

  @Override
  public List<Diagnostic> inPolicy(PolicyReview review) {
    return review.grantsByAddress().stream()
        // Who writes 'private' has said that it is all of them.
        .filter(list -> !Networks.PRIVATE.isSubsetOf(list.addresses()))
        .flatMap(list -> inList(list).stream())
        .toList();
  }

  /** A list of everything is another matter. */
  private static boolean isIn(Cidr block, AddressSet addresses) {
    AddressSet set = AddressSet.of(block);
    AddressSet family = set.ipv4Count() > 0 ? AddressSet.ANY.ipv4() : AddressSet.ANY.ipv6();
    return set.isSubsetOf(addresses) && !family.isSubsetOf(addresses);
  }
}
