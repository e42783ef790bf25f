package org.relayc.emitters.james.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.outline.Outline;
import org.relayc.emitters.james.pipeline.Effect;
import org.relayc.emitters.james.pipeline.Mailet;
import org.relayc.emitters.james.pipeline.Match;
import org.relayc.emitters.james.pipeline.Pipeline;
import org.relayc.model.name.NameSet;

/** The gateways of {@code RemoteDelivery}, each with the domains whose mail gets there. */
final class Gateways {
  private static final int MOST = 10_000;

  private final Map<String, List<Mailet>> byState;
  private final Map<String, NameSet> domains = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private int steps;

  private Gateways(Map<String, List<Mailet>> byState) {
    this.byState = byState;
  }

  static List<Outline.Hop> of(Pipeline pipeline) {
    if (!(pipeline instanceof Pipeline.Processors(var byState))) {
      return List.of();
    }
    Gateways gateways = new Gateways(byState);
    gateways.walk(Pipeline.ROOT, NameSet.ANY);
    List<Outline.Hop> closest = new ArrayList<>();
    gateways.domains.forEach((gateway, set) ->
        closest.add(
            set.containsTheRest() ? closest.size() : 0,
            new Outline.Hop(
                "gateway", set, gateway, Optional.ofNullable(gateways.places.get(gateway)))));
    return closest;
  }

  /** Processors do not lead back to themselves. */
  private void walk(String state, NameSet reached) {
    NameSet left = reached;
    for (Mailet mailet : byState.getOrDefault(state, List.of())) {
      if (left.isEmpty() || ++steps > MOST) {
        return;
      }
      NameSet matched = left.intersect(domains(mailet.match()));
      switch (mailet.effect()) {
        case Effect.Jump(String next) -> walk(next, matched);
        case Effect.Send(Optional<String> gateway) ->
            gateway.ifPresent(host -> add(host, matched, mailet));
        case Effect.Deliver any -> {}
        case Effect.End any -> {}
        case Effect.Nothing any -> {
          continue;
        }
        case Effect.Attributes any -> {
          continue;
        }
        case Effect.NoAttributes any -> {
          continue;
        }
        case Effect.Headers any -> {
          continue;
        }
      }
      left = left.minus(whole(mailet.match()));
    }
  }

  private void add(String gateway, NameSet matched, Mailet mailet) {
    if (!matched.isEmpty()) {
      domains.merge(gateway, matched, NameSet::union);
      places.putIfAbsent(gateway, mailet.place());
    }
  }

  /** The domains of which some mail may match. */
  private static NameSet domains(Match match) {
    return switch (match) {
      case Match.Recipients(var mailboxes, String text) -> mailboxes.usual();
      case Match.All(List<Match> some) ->
          some.stream().map(Gateways::domains).reduce(NameSet.ANY, NameSet::intersect);
      case Match.Any(List<Match> some) ->
          some.stream().map(Gateways::domains).reduce(NameSet.EMPTY, NameSet::union);
      default -> NameSet.ANY;
    };
  }

  /** The domains of which all mail matches. */
  private static NameSet whole(Match match) {
    return switch (match) {
      case Match.Recipients(var mailboxes, String text) -> mailboxes.usual();
      case Match.All(List<Match> some) ->
          some.stream().map(Gateways::whole).reduce(NameSet.ANY, NameSet::intersect);
      case Match.Any(List<Match> some) ->
          some.stream().map(Gateways::whole).reduce(NameSet.EMPTY, NameSet::union);
      default -> NameSet.EMPTY;
    };
  }
}
