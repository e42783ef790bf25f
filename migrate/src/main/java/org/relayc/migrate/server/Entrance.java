package org.relayc.migrate.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.migrate.region.Cell;
import org.relayc.migrate.region.Cover;
import org.relayc.migrate.region.Terrain;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Networks;
import org.relayc.model.partition.IntSet;
import org.relayc.model.principal.Logins;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.space.Levels;

/**
 * From whom a listener takes mail, as far as it is the same for everybody's.
 *
 * @param region of the transactions
 * @param isNamed whether names of clients count in it
 */
record Entrance(Admission admission, int region, boolean isNamed) {
  private static final List<Integer> SESSION = List.of(Levels.CLIENT, Levels.LOGIN, Levels.TLS);

  /** True where what a region holds is all that is let in. */
  boolean isIn(Terrain terrain, int takers) {
    int these = isNamed ? takers : anyName(terrain, takers);
    return terrain.diagrams().minus(region, these) == Diagrams.NO;
  }

  private static int anyName(Terrain terrain, int takers) {
    return terrain.project(takers, level -> level == terrain.levels().name(), Math::max);
  }

  /**
   * The best of them: for as many clients as can be, then for as many domains.
   *
   * @param takers for each kind of domains from whom mail is taken
   * @param logInOverTls whether a log-in in clear makes no difference
   */
  static Optional<Entrance> best(Terrain terrain, List<Integer> takers, boolean logInOverTls) {
    Set<Integer> regions = new LinkedHashSet<>();
    int common = Diagrams.YES;
    for (int each : takers) {
      int region = anyName(terrain, each);
      regions.add(region);
      common = terrain.diagrams().and(common, region);
    }
    if (common != Diagrams.NO && !takers.isEmpty()) {
      regions.add(common);
    }
    List<Cell> cells = new ArrayList<>();
    for (int region : regions) {
      Cover cover = Cover.of(terrain, region, region, SESSION, Entrance::session);
      cells.addAll(cover.cells());
    }
    return cells.stream()
        .max(
            Comparator.comparingLong((Cell cell) -> weight(cell, terrain))
                .thenComparingLong(cell -> served(terrain, takers, cell)))
        .map(cell -> of(terrain, takers, cell, logInOverTls));
  }

  /** No policy has a listener for clear text alone. */
  private static IntSet session(int level, IntSet some, IntSet seed) {
    return level == Levels.TLS && !some.contains(1) ? IntSet.EMPTY : some;
  }

  /** The internet before a log-in, that before a few networks. */
  private static long weight(Cell cell, Terrain terrain) {
    AddressSet clients =
        cell.isWhole(Levels.CLIENT, terrain.diagrams())
            ? AddressSet.ANY
            : terrain.values().clients(cell.at(Levels.CLIENT));
    Logins logins = terrain.values().logins(cell.at(Levels.LOGIN));
    boolean most = Networks.INTERNET.overlaps(clients) && clients.ipv4Count() > Integer.MAX_VALUE;
    return (clients.equals(AddressSet.ANY) ? 1L << 40 : 0)
        + (most ? 1L << 39 : 0)
        + (cell.isWhole(Levels.LOGIN, terrain.diagrams()) ? 1L << 38 : 0)
        + (logins.others() ? 1L << 37 : 0)
        + (cell.at(Levels.TLS).contains(0) ? 1L << 36 : 0)
        + Math.min(clients.ipv4Count(), Integer.MAX_VALUE);
  }

  private static long served(Terrain terrain, List<Integer> takers, Cell cell) {
    int region = cell.region(terrain.diagrams());
    return takers.stream()
        .filter(each -> terrain.diagrams().minus(region, anyName(terrain, each)) == Diagrams.NO)
        .count();
  }

  private static Entrance of(
      Terrain terrain, List<Integer> takers, Cell cell, boolean logInOverTls) {
    Diagrams diagrams = terrain.diagrams();
    int session = cell.with(Levels.CLIENT, terrain.all(Levels.CLIENT)).region(diagrams);
    int whole = cell.region(diagrams);
    int all = ofAll(terrain, takers, whole);
    int clients =
        terrain.project(
            diagrams.choose(session, all, Diagrams.YES),
            level -> level == Levels.LOGIN || level == Levels.TLS,
            Math::min);
    boolean asksNames = terrain.paths().dimensions(clients).get(terrain.levels().name());
    Cover cover =
        Cover.of(
            terrain,
            clients,
            clients,
            List.of(terrain.levels().name(), Levels.CLIENT),
            new SayableAtoms(terrain));
    boolean isNamed = asksNames && !cover.lost() && !cover.cells().isEmpty();
    List<Cell> accepts = isNamed ? cover.cells() : List.of(cell);
    int accepted = Diagrams.NO;
    for (Cell accept : accepts) {
      accepted = diagrams.or(accepted, accept.region(diagrams));
    }
    boolean isAll = accepts.size() == 1 && accepts.getFirst().isWhole(Levels.CLIENT, diagrams);
    List<Admission.Accept> said =
        isAll && !isNamed
            ? List.of()
            : accepts.stream().map(each -> Admission.Accept.of(each, terrain)).toList();
    Admission admission =
        new Admission(
            said,
            !cell.at(Levels.TLS).contains(0),
            terrain.values().logins(cell.at(Levels.LOGIN)),
            logInOverTls);
    return new Entrance(admission, diagrams.and(session, accepted), isNamed);
  }

  /** From whom mail is taken for all domains of which it is taken from a region. */
  private static int ofAll(Terrain terrain, List<Integer> takers, int region) {
    int all = Diagrams.YES;
    for (int each : takers) {
      boolean isServed = terrain.diagrams().minus(region, anyName(terrain, each)) == Diagrams.NO;
      all = isServed ? terrain.diagrams().and(all, each) : all;
    }
    return all;
  }
}
