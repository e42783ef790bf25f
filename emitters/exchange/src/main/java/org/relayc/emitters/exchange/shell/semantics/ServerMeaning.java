package org.relayc.emitters.exchange.shell.semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.exchange.shell.door.Door;
import org.relayc.emitters.exchange.shell.door.Doors;
import org.relayc.emitters.exchange.shell.semantics.tree.DoorTree;
import org.relayc.emitters.exchange.shell.semantics.tree.RangeConflicts;
import org.relayc.emitters.exchange.shell.state.AcceptedDomains;
import org.relayc.emitters.exchange.shell.state.TransportServer;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.DomainName;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.meaning.Service;

/** What a server decides on every transaction, a service for each of its doors. */
public final class ServerMeaning {
  private ServerMeaning() {}

  public static Meaning of(TransportServer server) {
    List<Service> services = new ArrayList<>();
    List<String> reservations = new ArrayList<>(server.reservations());
    for (Door door : Doors.of(server)) {
      reservations.addAll(RangeConflicts.of(door));
      services.add(
          new Service(
              door.name(),
              door.endpoints(),
              server.domains().flatMap(ServerMeaning::home),
              DoorTree.of(door, server)));
    }
    return new Meaning(services, server.assumptions(), reservations);
  }

  private static Optional<DomainName> home(AcceptedDomains domains) {
    return domains
        .names(Decision.FORWARD)
        .witness()
        .or(() -> domains.names(Decision.DELIVER).witness());
  }
}
