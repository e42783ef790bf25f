package org.relayc.migrate.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.relayc.model.partition.IntSet;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.diagram.Paths;

/**
 * A region as few cells, each as large as it can be and all of them sayable.
 *
 * @param cells that may overlap
 * @param lost true where something of the region is in none of them
 */
public record Cover(List<Cell> cells, boolean lost) {
  private static final int MOST = 300;

  public Cover {
    cells = List.copyOf(cells);
  }

  /** What can be said of one dimension. */
  @FunctionalInterface
  public interface Sayable {
    /**
     * A set of atoms that can be said, and no other.
     *
     * @param some that may be in it
     * @param seed what should be in it
     * @return empty where no such set holds the seed
     */
    IntSet of(int level, IntSet some, IntSet seed);
  }

  /**
   * Covers a region.
   *
   * @param allowed what a cell may hold, the region and what does not matter
   * @param order the dimensions in which a cell grows, the first before the others
   */
  public static Cover of(
      Terrain terrain, int region, int allowed, List<Integer> order, Sayable sayable) {
    Diagrams diagrams = terrain.diagrams();
    int forbidden = diagrams.not(allowed);
    List<Cell> cells = new ArrayList<>();
    boolean lost = false;
    int rest = region;
    for (int i = 0; rest != Diagrams.NO; i++) {
      if (i >= MOST) {
        return new Cover(cells, true);
      }
      Cell seed = seed(terrain, rest);
      Optional<Cell> grown = grown(terrain, seed, forbidden, order, sayable);
      lost |= grown.isEmpty();
      grown.ifPresent(cells::add);
      rest = diagrams.minus(rest, grown.orElse(seed).region(diagrams));
    }
    return new Cover(needed(cells, region, diagrams), lost);
  }

  private static Cell seed(Terrain terrain, int region) {
    int[] path = terrain.paths().first(region).orElseThrow();
    return new Cell(
        IntStream.range(0, path.length)
            .mapToObj(
                level -> path[level] == Paths.ANY ? terrain.all(level) : IntSet.of(path[level]))
            .toList());
  }

  private static Optional<Cell> grown(
      Terrain terrain, Cell seed, int forbidden, List<Integer> order, Sayable sayable) {
    Diagrams diagrams = terrain.diagrams();
    Cell cell = seed;
    for (int level : order) {
      int others = cell.with(level, terrain.all(level)).region(diagrams);
      int bad = terrain.project(diagrams.and(others, forbidden), each -> each != level, Math::max);
      IntSet free = terrain.paths().children(bad, level).getOrDefault(Diagrams.NO, IntSet.EMPTY);
      IntSet said = sayable.of(level, free, cell.at(level));
      if (said.isEmpty()) {
        return Optional.empty();
      }
      cell = cell.with(level, said);
    }
    return Optional.of(cell);
  }

  /** Without those that the others hold together. */
  private static List<Cell> needed(List<Cell> cells, int region, Diagrams diagrams) {
    List<Cell> needed = new ArrayList<>(cells);
    for (Cell cell : cells) {
      if (own(cell, needed, region, diagrams) == Diagrams.NO) {
        needed.remove(cell);
      }
    }
    return needed;
  }

  /** What of a region is in a cell and in no other. */
  public static int own(Cell cell, List<Cell> cells, int region, Diagrams diagrams) {
    int own = diagrams.and(cell.region(diagrams), region);
    for (Cell other : cells) {
      if (other != cell) {
        own = diagrams.minus(own, other.region(diagrams));
      }
    }
    return own;
  }
}
