package org.relayc.emitters.james.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The processors of mailetcontainer.xml. */
public sealed interface Pipeline {
  /** Where mail begins. */
  String ROOT = "root";

  /**
   * Processors by their states, none of which leads back to itself; of those with one state the
   * last. Mail at a state without one goes no further, as at the end of a processor.
   */
  record Processors(Map<String, List<Mailet>> byState) implements Pipeline {
    public Processors {
      TreeMap<String, List<Mailet>> copy = new TreeMap<>();
      byState.forEach((state, mailets) -> copy.put(state, List.copyOf(mailets)));
      byState = copy;
    }
  }

  /**
   * What becomes of mail is not known.
   *
   * @param asks what lets mail out, for people
   */
  record Unseen(String asks) implements Pipeline {}
}
