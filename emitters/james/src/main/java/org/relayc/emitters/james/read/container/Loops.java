package org.relayc.emitters.james.read.container;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.emitters.james.pipeline.Effect;
import org.relayc.emitters.james.pipeline.Mailet;

/** Looks for processors that lead back to themselves. */
final class Loops {
  private enum Visit {
    BEGUN,
    DONE
  }

  private final Map<String, List<Mailet>> byState;
  private final Map<String, Visit> visits = new HashMap<>();

  Loops(Map<String, List<Mailet>> byState) {
    this.byState = byState;
  }

  /** A processor to which mail may come twice. */
  Optional<String> find() {
    for (String state : byState.keySet()) {
      Optional<String> loop = from(state);
      if (loop.isPresent()) {
        return loop;
      }
    }
    return Optional.empty();
  }

  private Optional<String> from(String state) {
    Visit before = visits.get(state);
    if (before != null) {
      return before == Visit.BEGUN ? Optional.of(state) : Optional.empty();
    }
    visits.put(state, Visit.BEGUN);
    for (Mailet mailet : byState.getOrDefault(state, List.of())) {
      if (mailet.effect() instanceof Effect.Jump(String target)) {
        Optional<String> loop = from(target);
        if (loop.isPresent()) {
          return loop;
        }
      }
    }
    visits.put(state, Visit.DONE);
    return Optional.empty();
  }
}
