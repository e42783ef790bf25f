package org.relayc.emitters.exchange.metabase.semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** What the bindings of a server with TLS from the first byte are called. */
  public static String secure(String server) {
    return server + "-tls";
  }

  public static Meaning of(LegacyServer legacy) {
    List<Service> services = new ArrayList<>();
    for (VirtualServer server : legacy.servers()) {
      DecisionTree tree = ServerTree.of(server, legacy.connectors());
      DecisionTree plain =
          server.requiresTls() ? DecisionTree.ask(OVER_TLS, tree, DecisionTree.REJECT) : tree;
      // With bindings of neither kind, where it listens is not known.
      if (!server.bindings().isEmpty() || server.secureBindings().isEmpty()) {
        services.add(service(server, server.name(), server.bindings(), plain));
      }
      if (!server.secureBindings().isEmpty()) {
        DecisionTree secured = DecisionTree.ask(OVER_TLS, tree, DecisionTree.REJECT);
        services.add(service(server, secure(server.name()), server.secureBindings(), secured));
      }
    }
    return new Meaning(services, legacy.assumptions(), legacy.reservations());
  }

  private static Service service(
      VirtualServer server, String name, List<Endpoint> bindings, DecisionTree tree) {
    Optional<DomainName> dressing = server.local().witness().or(() -> server.forwarded().witness());
    return new Service(new ListenerName(name), bindings, dressing, tree);
  }
}
