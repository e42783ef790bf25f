package org.relayc.verifier.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.relayc.model.meaning.Question;
import org.relayc.model.principal.PrincipalSet;
import org.relayc.verifier.box.Boxes;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.diagram.Paths;
import org.relayc.verifier.space.Levels;
import org.relayc.verifier.space.Space;

/**
 * Changes as few boxes.
 *
 * <p>Where a log-in makes no difference in clear, on either side, sessions in clear are as well
 * told as ones of nobody: of the two ways to say it, each change takes the shorter one.
 */
final class ChangeBoxes {
  static final Question OVER_TLS = new Question.OverTls();
  static final Question NOBODY = new Question.PrincipalIn(new PrincipalSet.Anonymous());

  private final Space space;
  private final Diagrams diagrams;

  ChangeBoxes(Space space) {
    this.space = space;
    this.diagrams = space.diagrams();
  }

  Boxes of(Difference difference, int changes, int limit) {
    Boxes full = Boxes.of(space, changes, limit);
    int clear = diagrams.not(space.region(OVER_TLS));
    if (!ignoresLogIn(difference.before(), clear) || !ignoresLogIn(difference.after(), clear)) {
      return full;
    }
    int loggedIn = diagrams.not(space.region(NOBODY));
    int lean = diagrams.choose(diagrams.and(clear, loggedIn), Diagrams.NO, changes);
    Boxes leanBoxes = Boxes.of(space, lean, limit);
    Map<Integer, List<Boxes.Leaf>> leaner = byLeaf(leanBoxes);
    List<Boxes.Leaf> chosen = new ArrayList<>();
    byLeaf(full)
        .forEach((leaf, boxes) -> {
          List<Boxes.Leaf> other = leaner.getOrDefault(leaf, boxes);
          chosen.addAll(other.size() < boxes.size() ? other : boxes);
        });
    return new Boxes(chosen, full.complete() && leanBoxes.complete());
  }

  private static Map<Integer, List<Boxes.Leaf>> byLeaf(Boxes boxes) {
    return boxes.leaves().stream()
        .collect(Collectors.groupingBy(Boxes.Leaf::leaf, TreeMap::new, Collectors.toList()));
  }

  private boolean ignoresLogIn(int function, int clear) {
    BitSet asked = new Paths(diagrams).dimensions(diagrams.choose(clear, function, Diagrams.NO));
    Levels levels = space.levels();
    return asked.stream().noneMatch(levels::isPrincipal);
  }
}
