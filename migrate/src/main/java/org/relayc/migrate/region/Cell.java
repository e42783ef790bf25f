package org.relayc.migrate.region;

import java.util.ArrayList;
import java.util.List;
import org.relayc.model.partition.IntSet;
import org.relayc.verifier.diagram.Diagrams;

/**
 * A product of sets of atoms, one for each dimension.
 *
 * @param atoms by dimension
 */
public record Cell(List<IntSet> atoms) {
  public Cell {
    atoms = List.copyOf(atoms);
  }

  public IntSet at(int level) {
    return atoms.get(level);
  }

  public Cell with(int level, IntSet some) {
    List<IntSet> others = new ArrayList<>(atoms);
    others.set(level, some);
    return new Cell(others);
  }

  public boolean isWhole(int level, Diagrams diagrams) {
    return atoms.get(level).size() == diagrams.size(level);
  }

  /** The transactions of the cell. */
  public int region(Diagrams diagrams) {
    int region = Diagrams.YES;
    for (int level = atoms.size() - 1; level >= 0; level--) {
      if (!isWhole(level, diagrams)) {
        region = diagrams.and(diagrams.region(level, atoms.get(level)), region);
      }
    }
    return region;
  }
}
