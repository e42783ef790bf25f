package org.relayc.emitters.james.document;

import java.util.List;
import org.relayc.model.mail.DomainName;

/**
 * The domains that are taken from anyone.
 *
 * @param byDefault what an address without a domain belongs to
 */
public record LocalDomains(DomainName byDefault, List<DomainName> names) {
  public LocalDomains {
    names = List.copyOf(names);
  }
}
