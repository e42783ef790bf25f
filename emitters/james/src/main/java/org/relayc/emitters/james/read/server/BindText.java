package org.relayc.emitters.james.read.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.james.read.sheet.Sheet;
import org.relayc.emitters.james.xml.Element;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.policy.Endpoint;

/** Where a listener listens: {@code 0.0.0.0:25,127.0.0.1:587} (AbstractConfigurableAsyncServer). */
final class BindText {
  private static final String STANDARD = "0.0.0.0:25";

  private final Element server;
  private final Sheet sheet;

  BindText(Element server, Sheet sheet) {
    this.server = server;
    this.sheet = sheet;
  }

  /** None where a port is not known. */
  List<Endpoint> endpoints() {
    Optional<Element> element = server.first("bind");
    String text = element.map(Element::text).orElse(STANDARD);
    if (Sheet.isOpen(text)) {
      return List.of();
    }
    List<Endpoint> endpoints = new ArrayList<>();
    for (String each : text.split(",", -1)) {
      String[] parts = each.trim().split(":", -1);
      if (parts.length != 2 || !parts[1].matches("[0-9]{1,5}") || port(parts) > 65535) {
        sheet.fatal(
            element.orElse(server),
            "since it cannot listen at '"
                + org.relayc.emitters.api.finding.Findings.shown(each.trim())
                + "', which is no address of IPv4 with a port");
        return List.of();
      }
      if (port(parts) == 0) {
        return List.of();
      }
      endpoints.add(new Endpoint(address(parts[0]), port(parts)));
    }
    return endpoints;
  }

  private static int port(String[] parts) {
    return Integer.parseInt(parts[1]);
  }

  /** A host name counts as every address, since it may be any. */
  private static Optional<IpAddress> address(String text) {
    if (text.equals("0.0.0.0")) {
      return Optional.empty();
    }
    try {
      return Optional.of(IpAddress.parse(text.equals("localhost") ? "127.0.0.1" : text));
    } catch (IllegalArgumentException name) {
      return Optional.empty();
    }
  }
}
