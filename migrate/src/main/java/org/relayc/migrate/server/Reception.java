package org.relayc.migrate.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.relayc.migrate.region.Terrain;
import org.relayc.model.mail.Decision;
import org.relayc.model.meaning.Service;
import org.relayc.model.name.NameSet;
import org.relayc.model.partition.IntSet;
import org.relayc.model.principal.Logins;
import org.relayc.verifier.diagram.BudgetExceeded;
import org.relayc.verifier.diagram.Paths;

/**
 * The domains that mail is taken for, and from whom. A policy takes it from all who are admitted:
 * what depends on the sender, on a single mailbox or on the name of a client is not looked at.
 *
 * @param admissions by services; those that take no mail for any of the domains are not there
 * @param lost domains of ours that are in none of the statements
 */
record Reception(
    Map<Service, Admission> admissions, NameSet deliver, NameSet forward, NameSet lost) {
  private static final int MOST = 2_000;
  private static final Admission EVERYBODY =
      new Admission(List.of(), false, new Logins(true, true, new TreeSet<>()), false);

  Reception {
    admissions = new LinkedHashMap<>(admissions);
  }

  /**
   * Domains of which all mail gets one decision.
   *
   * @param takers from whom
   */
  private record Class(NameSet domains, Decision decision, int takers) {}

  static Reception of(List<Service> services, LocalDate day) {
    Terrain terrain = new Terrain(services, List.of(), day);
    Map<Service, List<Class>> classes = new LinkedHashMap<>();
    for (Service service : services) {
      classes.put(service, classes(terrain, service));
    }
    Map<Service, Admission> admissions = new LinkedHashMap<>();
    Map<Service, Entrance> entrances = new LinkedHashMap<>();
    boolean any = classes.values().stream().anyMatch(all -> !all.isEmpty());
    for (Service service : services) {
      if (!any) {
        admissions.put(service, EVERYBODY);
        continue;
      }
      List<Integer> takers =
          classes.getOrDefault(service, List.of()).stream().map(Class::takers).toList();
      Entrance.best(terrain, takers, terrain.ignoresClearLogIn(service))
          .ifPresent(entrance -> {
            entrances.put(service, entrance);
            admissions.put(service, entrance.admission());
          });
    }
    NameSet[] accepted = new NameSet[Decision.values().length];
    NameSet all = NameSet.EMPTY;
    for (Decision decision : List.of(Decision.DELIVER, Decision.FORWARD)) {
      NameSet common = entrances.isEmpty() ? NameSet.EMPTY : NameSet.ANY;
      for (Service service : entrances.keySet()) {
        List<Class> own = classes.getOrDefault(service, List.of());
        common = common.intersect(taken(terrain, own, decision, entrances.get(service)));
        for (Class each : own) {
          all = each.decision == decision ? all.union(each.domains) : all;
        }
      }
      accepted[decision.ordinal()] = Sayable.accepted(common);
    }
    NameSet deliver = accepted[Decision.DELIVER.ordinal()];
    NameSet forward = accepted[Decision.FORWARD.ordinal()].minus(deliver);
    return new Reception(admissions, deliver, forward, all.minus(deliver).minus(forward));
  }

  private static NameSet taken(
      Terrain terrain, List<Class> classes, Decision decision, Entrance entrance) {
    NameSet taken = NameSet.EMPTY;
    for (Class each : classes) {
      boolean whole = entrance.isIn(terrain, each.takers);
      taken = each.decision == decision && whole ? taken.union(each.domains) : taken;
    }
    return taken;
  }

  private static List<Class> classes(Terrain terrain, Service service) {
    int hoped = hoped(terrain, terrain.function(service));
    List<Class> classes = new ArrayList<>();
    for (Decision decision : List.of(Decision.DELIVER, Decision.FORWARD)) {
      int taken =
          terrain.project(
              terrain.region(hoped, decision),
              level -> level == terrain.levels().sender(),
              Math::max);
      classes.addAll(classes(terrain, taken, decision));
    }
    return classes;
  }

  /** A function where what may refuse does not, and nothing permits that only may. */
  private static int hoped(Terrain terrain, int function) {
    int hoped = function;
    for (String name : terrain.unseen(function)) {
      int yes = terrain.unseen(name, hoped, true);
      int no = terrain.unseen(name, hoped, false);
      hoped = terrain.isNowhereGreater(yes, no) ? no : hoped;
    }
    return terrain.least(hoped);
  }

  private static List<Class> classes(Terrain terrain, int taken, Decision decision) {
    int level = terrain.levels().recipient();
    List<Paths.Box> boxes = terrain.paths().boxes(taken, MOST);
    if (boxes.size() >= MOST) {
      throw new BudgetExceeded();
    }
    Set<IntSet> sets = new LinkedHashSet<>();
    boxes.forEach(box -> sets.add(box.atoms().get(level).orElse(terrain.all(level))));
    Map<BitSet, IntSet.Builder> groups = new LinkedHashMap<>();
    for (int atom = 0; atom < terrain.diagrams().size(level); atom++) {
      BitSet in = new BitSet();
      int i = 0;
      for (IntSet set : sets) {
        in.set(i++, set.contains(atom));
      }
      if (!in.isEmpty()) {
        groups.computeIfAbsent(in, any -> new IntSet.Builder()).add(atom);
      }
    }
    List<Class> classes = new ArrayList<>();
    for (IntSet.Builder group : groups.values()) {
      IntSet atoms = group.build();
      NameSet domains = terrain.values().recipients(atoms).usual();
      if (!domains.isEmpty()) {
        int one = terrain.diagrams().region(level, IntSet.of(atoms.next(0)));
        int takers =
            terrain.project(terrain.diagrams().and(one, taken), each -> each == level, Math::max);
        classes.add(new Class(domains, decision, takers));
      }
    }
    return classes;
  }
}
