package org.relayc.emitters.postfix.read.setting;

import java.util.List;
import java.util.Optional;
import org.relayc.emitters.postfix.read.master.MasterService;

/** Why a service is outside what is understood. */
final class ServiceStatus {
  /** What the network may reach without anything being relayed for it. */
  private static final List<String> HARMLESS = List.of("smtpd", "postscreen", "tlsproxy");

  private ServiceStatus() {}

  /** Empty for a service that is understood, or that takes nothing from a network. */
  static Optional<String> of(MasterService service) {
    boolean takes = service.type().equals("inet") || service.type().equals("pass");
    if (!takes || HARMLESS.contains(service.command())) {
      return Optional.empty();
    }
    return Optional.of(
        service.command().equals("qmqpd")
            ? "it takes mail by another protocol than SMTP"
            : "it is a program that takes connections from a network");
  }
}
