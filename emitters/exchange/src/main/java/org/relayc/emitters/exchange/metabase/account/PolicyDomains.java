package org.relayc.emitters.exchange.metabase.account;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.exchange.metabase.directory.Directory;
import org.relayc.emitters.exchange.metabase.directory.DirectoryAttribute;
import org.relayc.emitters.exchange.metabase.directory.DirectoryObject;
import org.relayc.emitters.exchange.metabase.source.Shown;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** Sorts the domains of recipient policies: those that are ours, and those that are passed on. */
final class PolicyDomains {
  private final Doubts doubts;
  private final NameSet.Builder local = new NameSet.Builder();
  private final NameSet.Builder forwarded = new NameSet.Builder();

  private PolicyDomains(Doubts doubts) {
    this.doubts = doubts;
  }

  static Domains.Sorted of(Directory directory, Doubts doubts) {
    PolicyDomains domains = new PolicyDomains(doubts);
    directory.of("msExchRecipientPolicy").forEach(domains::add);
    NameSet local = domains.local.build();
    NameSet forwarded = domains.forwarded.build();
    if (local.overlaps(forwarded)) {
      doubts.add(
          "'"
              + local.intersect(forwarded).witness().map(DomainName::text).orElse("")
              + "' is authoritative in one recipient policy and not in another");
    }
    return new Domains.Sorted(local, forwarded.minus(local));
  }

  private void add(DirectoryObject policy) {
    Set<String> passedOn = folded(policy, "msExchNonAuthoritativeDomains");
    for (String disabled : texts(policy, "disabledGatewayProxy")) {
      if (isSmtp(disabled)) {
        // Accepted or not, Exchange does not answer for it (KB 823158); the wider reading is taken.
        doubts.add(where(policy) + "'" + Shown.of(disabled) + "' is disabled");
        domain(policy, disabled).ifPresent(forwarded::add);
      }
    }
    for (String address : texts(policy, "gatewayProxy")) {
      if (isSmtp(address)) {
        boolean isPassedOn = passedOn.contains(address.toLowerCase(Locale.ROOT));
        domain(policy, address).ifPresent((isPassedOn ? forwarded : local)::add);
      }
    }
  }

  private static boolean isSmtp(String address) {
    return address.regionMatches(true, 0, "SMTP:", 0, "SMTP:".length());
  }

  /** The domain of {@code SMTP:%g.%s@contoso.com}. */
  private Optional<NamePattern> domain(DirectoryObject policy, String address) {
    int at = address.lastIndexOf('@');
    Optional<NamePattern> pattern =
        at < 0
            ? Optional.empty()
            : DomainName.parse(address.substring(at + 1)).map(NamePattern.Exactly::new);
    if (pattern.isEmpty()) {
      doubts.add(where(policy) + "'" + Shown.of(address) + "' has no domain");
    }
    return pattern;
  }

  private static String where(DirectoryObject policy) {
    return policy.place() + ": " + Shown.of(policy.name().first()) + ": ";
  }

  private static Set<String> folded(DirectoryObject policy, String attribute) {
    Set<String> folded = new HashSet<>();
    texts(policy, attribute).forEach(text -> folded.add(text.toLowerCase(Locale.ROOT)));
    return folded;
  }

  private static List<String> texts(DirectoryObject policy, String attribute) {
    return policy.find(attribute).map(DirectoryAttribute::texts).orElse(List.of());
  }
}
