package org.relayc.emitters.exchange.shell.state;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NameSet;

/** The accepted domains of an organisation, the closest first. */
public record AcceptedDomains(List<AcceptedDomain> domains) {
  public AcceptedDomains {
    domains =
        domains.stream()
            .sorted(
                Comparator.comparingInt(AcceptedDomain::closeness)
                    .reversed()
                    .thenComparing(AcceptedDomain::text))
            .toList();
  }

  /** The names for which this is decided. */
  public NameSet names(Decision decision) {
    NameSet names = NameSet.EMPTY;
    for (AcceptedDomain domain : domains.reversed()) {
      names =
          domain.decision() == decision ? names.union(domain.names()) : names.minus(domain.names());
    }
    return names;
  }

  /** The domain that a name is in. */
  public Optional<AcceptedDomain> closest(DomainName name) {
    return domains.stream().filter(domain -> domain.names().contains(name)).findFirst();
  }

  /**
   * What may become of a dressed recipient that is in one of them: to Exchange what stands before
   * the last @ is a local part. Empty where there is no domain.
   */
  public Optional<Decision> ofDressed() {
    boolean open = domains.stream().anyMatch(domain -> domain.decision() == Decision.RELAY);
    return domains.isEmpty()
        ? Optional.empty()
        : Optional.of(open ? Decision.RELAY : Decision.DELIVER);
  }
}
