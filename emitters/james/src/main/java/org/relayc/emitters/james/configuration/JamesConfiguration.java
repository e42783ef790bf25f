package org.relayc.emitters.james.configuration;

import java.util.List;
import org.relayc.emitters.james.pipeline.Pipeline;

/**
 * A configuration of James as it was read.
 *
 * @param assumptions what is taken for true and no file tells, a fragment each
 * @param reservations what it sets and is not understood, a fragment each with its place
 */
public record JamesConfiguration(
    List<SmtpServer> servers,
    Domains domains,
    Pipeline pipeline,
    List<String> assumptions,
    List<String> reservations) {
  public JamesConfiguration {
    servers = List.copyOf(servers);
    assumptions = List.copyOf(assumptions);
    reservations = List.copyOf(reservations);
  }
}
