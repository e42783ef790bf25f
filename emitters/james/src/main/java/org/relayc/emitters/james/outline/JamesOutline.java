package org.relayc.emitters.james.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.outline.Outline;
import org.relayc.emitters.james.configuration.JamesConfiguration;
import org.relayc.emitters.james.configuration.LogIn;
import org.relayc.emitters.james.configuration.SmtpServer;
import org.relayc.emitters.james.pipeline.Mailet;
import org.relayc.emitters.james.pipeline.Match;
import org.relayc.emitters.james.pipeline.Pipeline;
import org.relayc.model.address.AddressSet;

/** The listeners, networks, domains and gateways of a configuration, by their elements. */
public final class JamesOutline {
  /** How the names of questions begin of which the answer yes can only refuse. */
  private static final Set<String> CHECKS =
      Set.of("'verifyIdentity' refuses", "the mail names its recipient twice");

  private final Map<AddressSet, Outline.Named<AddressSet>> clients = new LinkedHashMap<>();

  private JamesOutline() {}

  public static Outline of(JamesConfiguration configuration) {
    return new JamesOutline().outline(configuration);
  }

  private Outline outline(JamesConfiguration configuration) {
    List<Outline.Door> doors = new ArrayList<>();
    for (SmtpServer server : configuration.servers()) {
      doors.add(door(server));
      add("authorizedAddresses", server.trusted().addresses(), server.place());
    }
    if (configuration.pipeline() instanceof Pipeline.Processors(var byState)) {
      byState
          .values()
          .forEach(mailets -> mailets.forEach(mailet -> clients(mailet.match(), mailet)));
    }
    return new Outline(
        doors,
        List.copyOf(clients.values()),
        List.of(
            new Outline.Named<>(
                "domainlist.xml", configuration.domains().names(), Optional.empty())),
        Gateways.of(configuration.pipeline()),
        CHECKS,
        List.of("whether a recipient of our domains exists"));
  }

  private static Outline.Door door(SmtpServer server) {
    Outline.Tls tls =
        switch (server.encryption()) {
          case NONE -> Outline.Tls.NONE;
          case OFFERED -> Outline.Tls.OPTIONAL;
          case ALWAYS -> Outline.Tls.IMPLICIT;
        };
    List<String> mechanisms = server.logIn() == LogIn.NEVER ? List.of() : List.of("plain", "login");
    return new Outline.Door(
        server.name(), Optional.empty(), tls, mechanisms, Optional.of(server.place()));
  }

  private void add(String setting, AddressSet set, Place place) {
    if (!set.isEmpty() && !set.equals(AddressSet.ANY)) {
      clients.putIfAbsent(set, new Outline.Named<>(setting, set, Optional.of(place)));
    }
  }

  private void clients(Match match, Mailet mailet) {
    switch (match) {
      case Match.Client(var networks) ->
          add("RemoteAddrInNetwork", networks.addresses(), mailet.place());
      case Match.None(List<Match> some) -> some.forEach(each -> clients(each, mailet));
      case Match.All(List<Match> some) -> some.forEach(each -> clients(each, mailet));
      case Match.Any(List<Match> some) -> some.forEach(each -> clients(each, mailet));
      case Match.Odd(List<Match> some) -> some.forEach(each -> clients(each, mailet));
      case Match.LoggedIn any -> {}
      case Match.Trusted any -> {}
      case Match.User any -> {}
      case Match.LocalRecipient any -> {}
      case Match.Recipients any -> {}
      case Match.DressedRecipient any -> {}
      case Match.LocalSender any -> {}
      case Match.Senders any -> {}
      case Match.DressedSender any -> {}
      case Match.Attribute any -> {}
      case Match.Header any -> {}
      case Match.Content any -> {}
      case Match.Unseen any -> {}
    }
  }
}
