package org.relayc.model.decide;

import java.util.List;
import java.util.Optional;
import org.relayc.model.mail.Decision;
import org.relayc.model.policy.ClauseId;

/**
 * A decision and how it came about.
 *
 * @param decider the statement that decides: the first deny or allow in the text that matches, the
 *     deliver, forward, accept or submit that did; empty where nothing did
 * @param because why, in one sentence fragment for people
 * @param trace every step and rule that was considered, in the order of the Meaning section
 */
public record Ruling(
    Decision decision, Optional<ClauseId> decider, String because, List<Consideration> trace) {
  public Ruling {
    trace = List.copyOf(trace);
  }
}
