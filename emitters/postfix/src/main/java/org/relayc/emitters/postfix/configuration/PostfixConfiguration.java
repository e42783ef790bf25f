package org.relayc.emitters.postfix.configuration;

import java.util.List;

/**
 * A Postfix configuration as it was read.
 *
 * @param main what every process sees that master.cf gives no options: trivial-rewrite, which sorts
 *     domains into classes, among them
 * @param services the places where smtpd takes mail from a network, in the order of master.cf
 * @param tables the look-up tables that parameters name
 */
public record PostfixConfiguration(Parameters main, List<SmtpService> services, Tables tables) {
  public PostfixConfiguration {
    services = List.copyOf(services);
  }
}
