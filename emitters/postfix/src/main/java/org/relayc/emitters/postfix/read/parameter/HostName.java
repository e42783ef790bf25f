package org.relayc.emitters.postfix.read.parameter;

import java.util.Optional;
import org.relayc.emitters.postfix.configuration.Parameters;

/** The host's name and domain, for a configuration that sets neither. */
public final class HostName {
  /** Stands for a name that we do not know. */
  public static final String PLACEHOLDER = "this-host.unknown.invalid";

  private static final String NO_DOMAIN = "localdomain";

  private HostName() {}

  /** The name without its first label (postconf(5) mydomain, 3.7). */
  static Definition domain(Parameters.Value name) {
    int dot = name.text().indexOf('.');
    // "localhost" as a name in main.cf or an odd expansion: no dollar sign may be expanded twice.
    String domain = dot < 0 ? NO_DOMAIN : name.text().substring(dot + 1).replace("$", "$$");
    return new Definition(domain, Optional.empty(), name.unknown());
  }
}
