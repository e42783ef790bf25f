package org.relayc.emitters.postfix.configuration;

import java.util.List;
import java.util.Map;
import org.relayc.model.name.Registry;

/**
 * A Postfix configuration as it was read.
 *
 * @param main what every process sees that master.cf gives no options: trivial-rewrite, which sorts
 *     domains into classes, among them
 * @param services the places where smtpd takes mail from a network, in the order of master.cf
 * @param tables the look-up tables that parameters name
 * @param rewriters what the trivial-rewrite services of master.cf see, by their names; smtpd asks
 *     the one that its rewrite_service_name names
 * @param others what the other services of master.cf see that have options
 * @param registry who can register names below a domain
 * @param reservations what it sets and is not understood, a fragment each with its place
 */
public record PostfixConfiguration(
    Parameters main,
    List<SmtpService> services,
    Tables tables,
    Map<String, Parameters> rewriters,
    List<Parameters> others,
    Registry registry,
    List<String> reservations) {
  public PostfixConfiguration {
    services = List.copyOf(services);
    rewriters = Map.copyOf(rewriters);
    others = List.copyOf(others);
    reservations = List.copyOf(reservations);
  }

  /** A configuration that is understood and whose rewrite services have no options. */
  public PostfixConfiguration(Parameters main, List<SmtpService> services, Tables tables) {
    this(main, services, tables, Map.of(), List.of(), Registry.TOP_LEVEL, List.of());
  }
}
