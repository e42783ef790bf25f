package org.relayc.emitters.exchange.metabase.semantics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.meaning.Question;
import org.relayc.model.meaning.Service;
import org.relayc.model.policy.Endpoint;

/**
 * What virtual servers decide on every transaction, a service for each and for its TLS bindings.
 */
public final class LegacyMeaning {
  private static final Question OVER_TLS = new Question.OverTls();

  private LegacyMeaning() {}

  /** What a virtual server is called by its number. */
  public static String plain(String server) {
    return "virtual server " + server;
  }

  /** What its bindings with TLS from the first byte are called. */
  public static String secure(String server) {
    return plain(server) + " (TLS)";
  }

  public static Meaning of(LegacyServer legacy) {
    List<Service> services = new ArrayList<>();
    for (VirtualServer server : legacy.servers()) {
      DecisionTree tree = ServerTree.of(server, legacy.connectors());
      DecisionTree plain =
          server.requiresTls() ? DecisionTree.ask(OVER_TLS, tree, DecisionTree.REJECT) : tree;
      // With bindings of neither kind, where it listens is not known.
      if (!server.bindings().isEmpty() || server.secureBindings().isEmpty()) {
        services.add(service(server, plain(server.name()), server.bindings(), plain));
      }
      if (!server.secureBindings().isEmpty()) {
        DecisionTree secured = DecisionTree.ask(OVER_TLS, tree, DecisionTree.REJECT);
        services.add(service(server, secure(server.name()), server.secureBindings(), secured));
      }
    }
    List<String> reservations = new ArrayList<>(legacy.reservations());
    reservations.addAll(doubled(services));
    return new Meaning(services, legacy.assumptions(), reservations);
  }

  /** Where two listen, only one of them can, and nobody knows which. */
  private static Set<String> doubled(List<Service> services) {
    Map<Endpoint, Service> first = new HashMap<>();
    Set<String> doubled = new LinkedHashSet<>();
    for (Service service : services) {
      for (Endpoint endpoint : service.endpoints()) {
        Service other = first.putIfAbsent(endpoint, service);
        if (other != null && other != service) {
          doubled.add(
              other.name() + " and " + service.name() + " listen in the same place, where one can");
        }
      }
    }
    return doubled;
  }

  private static Service service(
      VirtualServer server, String name, List<Endpoint> bindings, DecisionTree tree) {
    Optional<DomainName> dressing = server.local().witness().or(() -> server.forwarded().witness());
    return new Service(new ListenerName(name), bindings, dressing, tree);
  }
}
