package org.relayc.emitters.james.semantics;

import java.util.ArrayList;
import java.util.List;
import org.relayc.emitters.james.configuration.JamesConfiguration;
import org.relayc.emitters.james.configuration.SmtpServer;
import org.relayc.emitters.james.semantics.tree.ServerTree;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.meaning.Service;

/** What a configuration decides on every transaction, as James 3.8 does. */
public final class JamesMeaning {
  private JamesMeaning() {}

  public static Meaning of(JamesConfiguration configuration) {
    List<String> reservations = new ArrayList<>(configuration.reservations());
    List<Service> services = new ArrayList<>();
    for (SmtpServer server : configuration.servers()) {
      services.add(ServerTree.of(configuration, server, reservations));
    }
    return new Meaning(services, configuration.assumptions(), reservations);
  }
}
