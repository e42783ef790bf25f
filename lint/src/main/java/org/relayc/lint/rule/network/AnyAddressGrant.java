package org.relayc.lint.rule.network;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.TrustedList;
import org.relayc.lint.rule.TrustedListRule;
import org.relayc.model.address.AddressSet;

/** A list of trusted networks that holds every address there is. */
public final class AnyAddressGrant implements TrustedListRule {
  private static final Map<String, AddressSet> FAMILIES =
      new TreeMap<>(Map.of("IPv4", AddressSet.ANY.ipv4(), "IPv6", AddressSet.ANY.ipv6()));

  @Override
  public List<Diagnostic> inList(TrustedList list) {
    List<String> whole =
        FAMILIES.entrySet().stream()
            .filter(family -> family.getValue().isSubsetOf(list.addresses()))
            .map(Map.Entry::getKey)
            .toList();
    if (whole.isEmpty()) {
      return List.of();
    }
    return List.of(
        list.at(
            LintCode.ANY_ADDRESS_GRANT,
            list.name() + " holds every " + String.join(" and ", whole) + " address",
            "name your own networks"));
  }
}
