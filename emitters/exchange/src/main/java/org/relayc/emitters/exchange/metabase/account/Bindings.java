package org.relayc.emitters.exchange.metabase.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.source.Shown;
import org.relayc.emitters.exchange.metabase.store.Property;
import org.relayc.emitters.exchange.metabase.store.PropertyValue;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.policy.Endpoint;

/** Reads where a server listens: {@code ip:port:}, where no address means every one. */
final class Bindings {
  private final Doubts doubts;

  Bindings(Doubts doubts) {
    this.doubts = doubts;
  }

  List<Endpoint> of(Optional<Property> property) {
    if (property.isEmpty()) {
      return List.of();
    }
    if (!(property.get().value() instanceof PropertyValue.Texts(List<String> texts))) {
      doubts.add(property.get(), "it is no list of texts");
      return List.of();
    }
    List<Endpoint> endpoints = new ArrayList<>();
    for (String text : texts) {
      Optional<Endpoint> endpoint = endpoint(text);
      endpoint.ifPresent(endpoints::add);
      if (endpoint.isEmpty()) {
        doubts.add(property.get(), "'" + Shown.of(text) + "' is no address and port");
      }
    }
    return endpoints;
  }

  private static Optional<Endpoint> endpoint(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 3 || !parts[2].isEmpty() || !parts[1].matches("[0-9]{1,5}")) {
      return Optional.empty();
    }
    try {
      Optional<IpAddress> address =
          parts[0].isEmpty() ? Optional.empty() : Optional.of(IpAddress.parse(parts[0]));
      return Optional.of(new Endpoint(address, Integer.parseInt(parts[1])));
    } catch (IllegalArgumentException noEndpoint) {
      return Optional.empty();
    }
  }
}
