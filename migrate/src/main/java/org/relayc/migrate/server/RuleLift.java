package org.relayc.migrate.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.Decided;
import org.relayc.migrate.region.Cell;
import org.relayc.migrate.region.Cover;
import org.relayc.migrate.region.Terrain;
import org.relayc.migrate.words.Remarks;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Networks;
import org.relayc.model.mail.Decision;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;
import org.relayc.model.meaning.Service;
import org.relayc.model.name.NameSet;
import org.relayc.model.partition.IntSet;
import org.relayc.model.principal.Logins;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.diagram.Paths;
import org.relayc.verifier.space.Levels;

/** Who may relay at a service, as rules of its listener. */
final class RuleLift {
  /** So many clients of the internet are nobody's own. */
  private static final long MANY = 1L << 16;

  private final Terrain terrain;
  private final ServerConfiguration server;
  private final Sets sets;
  private final SayableAtoms sayable;
  private final NameSet accepted;
  private final Service service;
  private final String listener;
  private final int relay;
  private final int care;
  private final List<String> texts = new ArrayList<>();
  private final List<String> insiders = new ArrayList<>();
  private int ignored;
  private boolean lost;

  /**
   * @param service as it is looked at
   * @param terrain that knows the admission and the domains that are taken
   * @param accepted those domains
   * @param listener the name of its listener
   */
  RuleLift(
      ServerConfiguration server,
      Service service,
      Terrain terrain,
      Admission admission,
      NameSet accepted,
      Sets sets,
      String listener) {
    this.server = server;
    this.service = service;
    this.terrain = terrain;
    this.sets = sets;
    this.sayable = new SayableAtoms(terrain);
    this.listener = listener;
    Diagrams diagrams = terrain.diagrams();
    int admitted =
        terrain.space().function(admission.then(DecisionTree.RELAY, DecisionTree.REJECT));
    this.accepted = accepted;
    int elsewhere =
        diagrams.not(
            terrain
                .space()
                .region(new Question.RecipientIn(MailboxSet.ofDomains(accepted), false)));
    relay = terrain.region(terrain.least(terrain.function(service)), Decision.RELAY);
    int inside = terrain.region(admitted, Decision.RELAY);
    care = diagrams.and(relay, diagrams.and(inside, elsewhere));
    ignored = diagrams.not(diagrams.and(inside, elsewhere));
    ignored = diagrams.or(ignored, terrain.space().otherSenders());
  }

  /** The rules, each with a comment before it. */
  List<String> texts() {
    return List.copyOf(texts);
  }

  /** The principals that may relay by a log-in alone, as the policy calls them. */
  List<String> insiders() {
    return List.copyOf(insiders);
  }

  /** True where somebody may relay and no rule says it. */
  boolean isLost() {
    return lost || terrain.diagrams().minus(relay, said()) != Diagrams.NO;
  }

  private int said() {
    return terrain.diagrams().or(care, ignored);
  }

  void lift() {
    if (care == Diagrams.NO) {
      return;
    }
    denyNames();
    denySenders();
    Levels levels = terrain.levels();
    List<Integer> order =
        List.of(
            levels.recipient(),
            levels.sender(),
            levels.name(),
            Levels.TLS,
            Levels.LOGIN,
            Levels.CLIENT);
    Diagrams diagrams = terrain.diagrams();
    int region = diagrams.minus(care, terrain.space().otherSenders());
    Cover cover = Cover.of(terrain, region, diagrams.or(care, ignored), order, sayable);
    lost |= cover.lost();
    for (Cell cell : cover.cells()) {
      int own = Cover.own(cell, cover.cells(), region, diagrams);
      Cell tight = tight(cell, region);
      Decider decider = decider(own, Decision.RELAY);
      rules("allow relay ", tight, isOpen(tight) ? decider.open() : decider);
    }
  }

  /**
   * The same without log-ins and clients that do not matter, though not all clients where log-ins
   * or names tell who may relay.
   */
  private Cell tight(Cell cell, int region) {
    Diagrams diagrams = terrain.diagrams();
    Cell tight = cell.with(Levels.LOGIN, needed(cell, region, Levels.LOGIN));
    boolean isTold =
        !tight.isWhole(Levels.LOGIN, diagrams) || !tight.isWhole(terrain.levels().name(), diagrams);
    if (cell.isWhole(Levels.CLIENT, diagrams) && isTold) {
      return tight;
    }
    IntSet needed = needed(cell, region, Levels.CLIENT);
    IntSet some =
        server.outline().clients().stream()
            .map(named ->
                terrain.space().first(new Question.ClientIn(named.set())).orElse(IntSet.EMPTY))
            .filter(named -> isSubset(needed, named) && isSubset(named, cell.at(Levels.CLIENT)))
            .findFirst()
            .orElse(needed);
    return tight.with(Levels.CLIENT, some);
  }

  private IntSet needed(Cell cell, int region, int level) {
    Diagrams diagrams = terrain.diagrams();
    int some =
        terrain.project(
            diagrams.and(cell.region(diagrams), region), each -> each != level, Math::max);
    return terrain.paths().children(some, level).getOrDefault(Diagrams.YES, IntSet.EMPTY);
  }

  private static boolean isSubset(IntSet some, IntSet others) {
    return some.union(others).equals(others);
  }

  /** Clients whose names never relay are denied once, and then do not matter. */
  private void denyNames() {
    int level = terrain.levels().name();
    IntSet names = never(level);
    NameSet hosts = terrain.values().names(names);
    if (!hosts.isEmpty() && !terrain.values().holdsUnnamed(names) && Sayable.isHosts(hosts)) {
      texts.add("deny relay named " + Sets.hosts(hosts));
      ignored = terrain.diagrams().or(ignored, terrain.diagrams().region(level, names));
    }
  }

  /** Senders that may not relay where those may of whom nothing is said; the rest is no matter. */
  private void denySenders() {
    Diagrams diagrams = terrain.diagrams();
    int level = terrain.levels().sender();
    int rest = diagrams.region(level, IntSet.of(sayable.rest()));
    int usual = terrain.with(care, rest, level, true);
    int denied = diagrams.minus(diagrams.minus(usual, care), ignored);
    if (denied == Diagrams.NO) {
      return;
    }
    List<Integer> order =
        List.of(
            Levels.CLIENT,
            Levels.LOGIN,
            Levels.TLS,
            terrain.levels().name(),
            terrain.levels().recipient(),
            level);
    Cover cover = Cover.of(terrain, denied, diagrams.not(care), order, sayable);
    if (!cover.lost()) {
      for (Cell cell : cover.cells()) {
        rules(
            "deny relay ",
            cell,
            decider(diagrams.and(cell.region(diagrams), denied), Decision.REJECT));
        ignored = diagrams.or(ignored, cell.region(diagrams));
      }
    }
  }

  private IntSet never(int level) {
    int some = terrain.project(care, each -> each != level, Math::max);
    return terrain.paths().children(some, level).getOrDefault(Diagrams.NO, IntSet.EMPTY);
  }

  private void rules(String effect, Cell cell, Decider decider) {
    List<String> conditions = new ArrayList<>(who(cell, decider));
    int sender = terrain.levels().sender();
    if (!cell.isWhole(sender, terrain.diagrams())) {
      Sets.senders(
              terrain.values().senders(cell.at(sender)),
              terrain.values().holdsNullSender(cell.at(sender)))
          .ifPresent(text -> conditions.add("sender " + text));
    }
    if (!cell.at(Levels.TLS).contains(0)) {
      conditions.add("over tls");
    }
    for (String to : to(cell, decider)) {
      texts.add(
          decider.remark()
              + effect
              + String.join(" ", conditions)
              + (to.equals("any") ? "" : " to " + to));
    }
  }

  /** An open relay, which no comment hides. */
  private boolean isOpen(Cell cell) {
    AddressSet clients =
        cell.isWhole(Levels.CLIENT, terrain.diagrams())
            ? AddressSet.ANY
            : terrain.values().clients(cell.at(Levels.CLIENT));
    return terrain.values().logins(cell.at(Levels.LOGIN)).anonymous()
        && clients.intersect(Networks.INTERNET).ipv4Count() > MANY;
  }

  private List<String> who(Cell cell, Decider decider) {
    List<String> who = new ArrayList<>();
    if (!cell.isWhole(Levels.CLIENT, terrain.diagrams())) {
      AddressSet clients = terrain.values().clients(cell.at(Levels.CLIENT));
      who.add("from " + sets.clients(clients, "relay-clients", listener, decider.text));
    }
    int name = terrain.levels().name();
    if (!cell.isWhole(name, terrain.diagrams())) {
      who.add("named " + Sets.hosts(terrain.values().names(cell.at(name))));
    }
    if (!cell.isWhole(Levels.LOGIN, terrain.diagrams())) {
      Logins logins = terrain.values().logins(cell.at(Levels.LOGIN));
      String principals = sets.principals(logins, listener, decider.text);
      who.add("for " + principals);
      if (who.size() == 1 && !logins.anonymous()) {
        insiders.add(principals);
      }
    }
    return who.isEmpty() ? List.of("from any") : who;
  }

  private List<String> to(Cell cell, Decider decider) {
    int level = terrain.levels().recipient();
    if (cell.isWhole(level, terrain.diagrams())) {
      return List.of("any");
    }
    MailboxSet mailboxes = terrain.values().recipients(cell.at(level));
    NameSet domains = mailboxes.usual();
    NameSet elsewhere = domains.containsTheRest() ? domains : domains.minus(accepted);
    return sets.domains(elsewhere, "relay-domains", listener, decider.text);
  }

  /**
   * What lets mail out, or keeps it.
   *
   * @param text {@code permit_mynetworks (main.cf:12)}; empty where nothing tells it
   */
  private record Decider(String text) {
    Decider open() {
      return new Decider(text.isEmpty() ? "strangers may relay" : text + ": strangers may relay");
    }

    String remark() {
      return text.isEmpty() ? "" : Remarks.line(text) + '\n';
    }
  }

  private Decider decider(int own, Decision decision) {
    Optional<int[]> choice = terrain.paths().first(own);
    if (choice.isEmpty()) {
      return new Decider("");
    }
    Decided decided = server.plain().apply(terrain.space().example(service, plain(choice.get())));
    if (decided.decision() != decision || decided.because().isEmpty()) {
      return new Decider("");
    }
    Decided.Step last = decided.because().getLast();
    Place place = last.place();
    return new Decider(
        last.result().replaceFirst(": [A-Z]+$", "") + " (" + Sets.place(place) + ")");
  }

  /** Of what is not asked the usual: any recipient elsewhere, any sender. */
  private int[] plain(int[] choice) {
    return IntStream.range(0, choice.length)
        .map(level ->
            choice[level] == Paths.ANY && level == terrain.levels().dressed() ? 0 : choice[level])
        .toArray();
  }
}
