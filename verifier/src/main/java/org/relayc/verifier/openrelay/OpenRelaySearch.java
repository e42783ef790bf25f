package org.relayc.verifier.openrelay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Networks;
import org.relayc.model.mail.Decision;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.meaning.Question;
import org.relayc.model.meaning.Service;
import org.relayc.model.name.NameSet;
import org.relayc.model.partition.IntSet;
import org.relayc.model.policy.Gateway;
import org.relayc.model.principal.Membership;
import org.relayc.model.principal.PrincipalSet;
import org.relayc.verifier.Replay;
import org.relayc.verifier.Witness;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.diagram.BudgetExceeded;
import org.relayc.verifier.diagram.Combination;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.diagram.Paths;
import org.relayc.verifier.diagram.Projection;
import org.relayc.verifier.space.Levels;
import org.relayc.verifier.space.Questions;
import org.relayc.verifier.space.Space;

/**
 * Looks for an open relay in whatever decides: clients of the internet, and of gateways that hide
 * it, that get {@code relay} without a log-in; and log-ins in clear that lead to it.
 */
public final class OpenRelaySearch {
  private static final Question NOBODY = new Question.PrincipalIn(new PrincipalSet.Anonymous());
  private static final Question OVER_TLS = new Question.OverTls();
  private static final Question NAMED = new Question.ClientNamed(NameSet.ANY, false);

  private final Space space;
  private final Diagrams diagrams;
  private final List<Gateway> gateways;
  private final Replay replay;
  private final Question outside;

  private OpenRelaySearch(Space space, List<Gateway> gateways, Question outside, Replay replay) {
    this.space = space;
    this.diagrams = space.diagrams();
    this.gateways = gateways;
    this.outside = outside;
    this.replay = replay;
  }

  /**
   * Goes through every transaction on every day from one on.
   *
   * @param replay the plain evaluator of the same meaning
   */
  public static OpenRelay of(
      Meaning meaning,
      Membership membership,
      List<Gateway> gateways,
      LocalDate from,
      Replay replay,
      Budget budget) {
    List<Gateway> hiding =
        gateways.stream().filter(each -> each.hidden().overlaps(Networks.INTERNET)).toList();
    AddressSet outside = Networks.INTERNET;
    for (Gateway gateway : hiding) {
      outside = outside.union(gateway.addresses());
    }
    Set<String> assumptions = new LinkedHashSet<>(meaning.assumptions());
    List<String> undecided = new ArrayList<>(meaning.reservations());
    List<RelayGrant> grants = new ArrayList<>();
    try {
      List<DecisionTree> trees = meaning.services().stream().map(Service::tree).toList();
      List<Question> questions = new ArrayList<>(Questions.of(trees));
      Question clients = new Question.ClientIn(outside);
      questions.addAll(List.of(NOBODY, OVER_TLS, NAMED, clients));
      Space space = Space.from(from, questions, membership, budget);
      OpenRelaySearch search = new OpenRelaySearch(space, hiding, clients, replay);
      for (Service service : meaning.services()) {
        if (service.isReachedFromItsHostAlone()) {
          assumptions.add("listener '" + service.name() + "' is reached from this host alone");
        }
        grants.addAll(search.at(service, !service.isReachedFromItsHostAlone()));
      }
    } catch (BudgetExceeded e) {
      undecided.add("it is too large to be decided within the budget of a proof");
    }
    return new OpenRelay(grants, undecided, List.copyOf(assumptions));
  }

  private List<RelayGrant> at(Service service, boolean reachable) {
    int function = space.function(service.tree());
    int surely = relays(project(function, space.levels()::isUnseen, Math::min));
    int perhaps = relays(function);
    int nobody = space.region(NOBODY);
    List<RelayGrant> grants = new ArrayList<>();
    if (reachable) {
      Finder finder = new Finder(service, function, grants);
      int strangers = diagrams.and(nobody, space.region(outside));
      int unnamed = diagrams.minus(strangers, space.region(NAMED));
      int byAddress = clients(diagrams.and(surely, unnamed));
      finder.add(RelayGrant.Kind.BY_ADDRESS, true, diagrams.and(surely, unnamed));
      int doubtful = diagrams.minus(diagrams.and(perhaps, unnamed), byAddress);
      finder.add(RelayGrant.Kind.BY_ADDRESS, false, doubtful);
      int known = diagrams.or(byAddress, clients(doubtful));
      int named = diagrams.minus(diagrams.and(strangers, space.region(NAMED)), known);
      finder.add(RelayGrant.Kind.BY_NAME, true, diagrams.and(surely, named));
      int byName = clients(diagrams.and(surely, named));
      int perhapsNamed = diagrams.minus(diagrams.and(perhaps, named), byName);
      finder.add(RelayGrant.Kind.BY_NAME, false, perhapsNamed);
    }
    new Finder(service, function, grants)
        .add(RelayGrant.Kind.CLEAR_LOG_IN, true, clearLogIn(surely, nobody));
    return grants;
  }

  /** Where a log-in relays that nobody would relay without, in clear. */
  private int clearLogIn(int relays, int nobody) {
    int clear = diagrams.minus(relays, space.region(OVER_TLS));
    int withoutLogIn =
        project(diagrams.and(relays, nobody), space.levels()::isPrincipal, Math::max);
    return diagrams.minus(diagrams.minus(clear, nobody), withoutLogIn);
  }

  private int relays(int function) {
    int relay = Decision.RELAY.ordinal();
    return new Combination(diagrams, (leaf, none) -> leaf == relay ? Diagrams.YES : Diagrams.NO)
        .of(function, Diagrams.NO);
  }

  private int project(int function, IntPredicate forgotten, IntBinaryOperator operation) {
    return new Projection(diagrams, forgotten, new Combination(diagrams, operation)).of(function);
  }

  /** The clients of a region, whatever else is asked of them. */
  private int clients(int region) {
    return project(region, level -> level != Levels.CLIENT, Math::max);
  }

  /** Adds the grants of a service. */
  private final class Finder {
    private final Service service;
    private final int function;
    private final List<RelayGrant> grants;

    Finder(Service service, int function, List<RelayGrant> grants) {
      this.service = service;
      this.function = function;
      this.grants = grants;
    }

    void add(RelayGrant.Kind kind, boolean certain, int region) {
      Paths paths = new Paths(diagrams);
      Optional<int[]> choice = paths.first(region);
      if (choice.isPresent()) {
        Witness witness =
            new Witness(
                space.example(service, choice.get()),
                Decision.values()[paths.leaf(function, choice.get())],
                space.assumed(choice.get()));
        AddressSet some = hidden(addresses(clients(region)));
        grants.add(
            new RelayGrant(
                kind,
                service.name(),
                some,
                certain,
                certain ? replay.confirm(witness) : replay.confirmAssuming(witness)));
      }
    }

    private AddressSet addresses(int region) {
      return space.addresses(
          new Paths(diagrams)
              .children(region, Levels.CLIENT)
              .getOrDefault(Diagrams.YES, IntSet.EMPTY));
    }

    /** In place of a gateway, whom it hides. */
    private AddressSet hidden(AddressSet seen) {
      AddressSet all = seen;
      for (Gateway gateway : gateways) {
        if (seen.overlaps(gateway.addresses())) {
          all = all.union(gateway.hidden());
        }
      }
      return all.intersect(Networks.INTERNET);
    }
  }
}
