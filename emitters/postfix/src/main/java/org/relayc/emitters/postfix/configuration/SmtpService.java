package org.relayc.emitters.postfix.configuration;

import java.util.List;
import org.relayc.diagnostics.source.Place;
import org.relayc.model.policy.Endpoint;

/**
 * An smtpd(8) service of master.cf.
 *
 * @param name its first column, {@code 10.0.0.5:25} or {@code submission}
 * @param endpoints where it listens; those of postscreen(8) for a service behind it; none where
 *     they cannot be known
 */
public record SmtpService(
    String name, List<Endpoint> endpoints, Parameters parameters, Place place) {
  public SmtpService {
    endpoints = List.copyOf(endpoints);
  }
}
