package org.relayc.emitters.postfix.semantics.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.Decided;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.semantics.server.Listening;
import org.relayc.emitters.postfix.semantics.words.Action;
import org.relayc.emitters.postfix.semantics.words.Lists;
import org.relayc.emitters.postfix.semantics.words.Restriction;
import org.relayc.emitters.postfix.semantics.words.Restriction.Item;
import org.relayc.emitters.postfix.semantics.words.Stage;
import org.relayc.emitters.postfix.semantics.words.Subject;

/**
 * One session through the restriction lists, word by word. What only the server can tell says
 * nothing here.
 */
final class Walk {
  private static final int DEEPEST = 100;

  private final Parameters parameters;
  private final Listening server;
  private final Lists lists;
  private final LookUps lookUps;
  private final Matching matching;
  private final Session session;
  private final boolean authorised;
  private final List<Decided.Step> trace;
  private boolean refusesLater;
  private boolean drops;
  private final Set<Silent> silent = new HashSet<>();
  private final Map<Restriction.Look, Optional<LookUps.Found>> found = new HashMap<>();
  private Optional<Outcome> trusted = Optional.empty();

  /**
   * @param authorised whether the recipient is at an authorised destination
   */
  Walk(
      Parameters parameters,
      Listening server,
      Lists lists,
      LookUps lookUps,
      Matching matching,
      Session session,
      boolean authorised,
      List<Decided.Step> trace) {
    this.parameters = parameters;
    this.server = server;
    this.lists = lists;
    this.lookUps = lookUps;
    this.matching = matching;
    this.session = session;
    this.authorised = authorised;
    this.trace = trace;
  }

  /** Whether no list refuses. */
  boolean accepts() {
    List<Stage> order = new ArrayList<>(List.of(Stage.CLIENT, Stage.HELO, Stage.SENDER));
    order.addAll(
        server.relayFirst()
            ? List.of(Stage.RELAY, Stage.RECIPIENT)
            : List.of(Stage.RECIPIENT, Stage.RELAY));
    for (Stage stage : order) {
      Outcome outcome = list(lists.of(stage), stage, false, 1);
      if (outcome == Outcome.REFUSE) {
        return false;
      }
      if (outcome == Outcome.DROP) {
        drops = true;
        break;
      }
    }
    return !refusesLater;
  }

  /** Whether what is accepted is dropped. */
  boolean drops() {
    return drops;
  }

  private Outcome list(List<Item> items, Stage stage, boolean allWarned, int depth) {
    if (depth > DEEPEST) {
      return Outcome.REFUSE;
    }
    if (silent.contains(new Silent(items, stage, allWarned, depth))) {
      return Outcome.DUNNO;
    }
    for (Item item : items) {
      boolean warned = allWarned || item.warned();
      Outcome outcome = item(item.restriction(), stage, warned, depth);
      if (outcome != Outcome.DUNNO) {
        Optional<Place> place = parameters.of(stage.parameter()).place();
        place.ifPresent(at -> trace.add(new Decided.Step(at, item.text() + ": " + outcome)));
        return outcome;
      }
    }
    silent.add(new Silent(items, stage, allWarned, depth));
    return Outcome.DUNNO;
  }

  /** A list that said nothing where it stands, and will say nothing there again. */
  private record Silent(List<Item> items, Stage stage, boolean warned, int depth) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Silent(List<Item> its, Stage its2, boolean its3, int its4)
          && items == its
          && stage == its2
          && warned == its3
          && depth == its4;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(items) + depth;
    }
  }

  private Outcome item(Restriction restriction, Stage stage, boolean warned, int depth) {
    Outcome refused = warned ? Outcome.DUNNO : Outcome.REFUSE;
    boolean hasRecipient = has(Subject.RECIPIENT, stage);
    return switch (restriction) {
      case Restriction.Permit any -> Outcome.PERMIT;
      case Restriction.Refuse any -> refused;
      case Restriction.RefuseLater any -> later(warned);
      case Restriction.Nothing any -> Outcome.DUNNO;
      case Restriction.Broken any -> Outcome.REFUSE;
      case Restriction.PermitNetworks any -> networks();
      case Restriction.PermitLoggedIn any ->
          permitIf(has(Subject.LOGIN, stage) && session.login().isPresent());
      case Restriction.PermitCertificate any -> Outcome.DUNNO;
      case Restriction.PermitDestination any -> permitIf(hasRecipient && authorised);
      case Restriction.RefuseDestination any ->
          hasRecipient && !authorised ? refused : Outcome.DUNNO;
      case Restriction.RefuseClear any ->
          session.tls() && (server.tlsAtOnce() || has(Subject.HELO, stage))
              ? Outcome.DUNNO
              : refused;
      case Restriction.Look look ->
          has(look.subject(), stage) ? look(look, stage, warned, depth) : Outcome.DUNNO;
      case Restriction.Enter(String name) ->
          list(lists.restrictionClass(name, stage.byItself()), stage, warned, depth + 1);
      case Restriction.MayRefuse any -> Outcome.DUNNO;
      case Restriction.MayPermit any -> Outcome.DUNNO;
      case Restriction.MayPermitDestination any -> Outcome.DUNNO;
      case Restriction.MayDecide any -> Outcome.DUNNO;
    };
  }

  private static Outcome permitIf(boolean condition) {
    return condition ? Outcome.PERMIT : Outcome.DUNNO;
  }

  private Outcome later(boolean warned) {
    refusesLater |= !warned;
    return Outcome.DUNNO;
  }

  private Outcome networks() {
    Outcome known = trusted.orElseGet(this::asksNetworks);
    trusted = Optional.of(known);
    return known;
  }

  private Outcome asksNetworks() {
    try {
      return permitIf(matching.isTrusted(parameters, session));
    } catch (Matching.Fault fault) {
      return Outcome.REFUSE;
    }
  }

  /** Without smtpd_delay_reject a list is asked when its command comes, and knows no later one. */
  private boolean has(Subject subject, Stage stage) {
    return server.delays()
        || switch (subject) {
          case CLIENT -> true;
          case HELO, CERTIFICATE -> stage != Stage.CLIENT;
          case LOGIN, SENDER -> stage != Stage.CLIENT && stage != Stage.HELO;
          case RECIPIENT, ETRN -> stage == Stage.RELAY || stage == Stage.RECIPIENT;
        };
  }

  private Outcome look(Restriction.Look look, Stage stage, boolean warned, int depth) {
    Optional<LookUps.Found> known = found.computeIfAbsent(look, it -> lookUps.find(it, session));
    if (known.isEmpty()) {
      return Outcome.DUNNO;
    }
    LookUps.Found line = known.get();
    Outcome outcome = act(line.value(), stage, warned, depth);
    boolean suspicious =
        outcome == Outcome.PERMIT
            && look.subject() == Subject.RECIPIENT
            && session.routed()
            && !server.untrustedRouting();
    String text = line.value() + (suspicious ? ", not for a routed recipient" : "");
    line.place().ifPresent(at -> trace.add(new Decided.Step(at, text)));
    return suspicious ? Outcome.DUNNO : outcome;
  }

  private Outcome act(String value, Stage stage, boolean warned, int depth) {
    boolean discards = server.discards() && has(Subject.SENDER, stage);
    return switch (Action.of(value, discards)) {
      case Action.Ok ok -> Outcome.PERMIT;
      case Action.Refuse refuse -> warned ? Outcome.DUNNO : Outcome.REFUSE;
      case Action.RefuseLater later -> later(warned);
      case Action.Dunno dunno -> Outcome.DUNNO;
      case Action.Discard discard -> Outcome.DROP;
      case Action.Broken broken -> Outcome.REFUSE;
      case Action.Chosen chosen -> Outcome.DUNNO;
      case Action.Run(String text) ->
          list(lists.of(text, stage.byItself()), stage, warned, depth + 1);
    };
  }
}
