package org.relayc.emitters.exchange.metabase.document;

import java.util.List;
import java.util.Optional;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;

/**
 * The domains that mail is taken for from anyone.
 *
 * @param local delivered here, the default domain first
 */
public record DomainSettings(List<DomainName> local, List<Remote> remote) {
  public DomainSettings {
    local = List.copyOf(local);
    remote = List.copyOf(remote);
  }

  /**
   * A domain that is passed on.
   *
   * @param smartHost where to, in brackets where it is not looked up; empty for the domain's MX
   */
  public record Remote(NamePattern pattern, Optional<String> smartHost) {
    /** The name as the dialogs take it: {@code *.contoso.com} for all below. */
    public String name() {
      return switch (pattern) {
        case NamePattern.Exactly(DomainName name) -> name.text();
        case NamePattern.Below(DomainName name) -> "*." + name.text();
        case NamePattern.Any() -> "*";
      };
    }
  }
}
