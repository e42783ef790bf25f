package org.relayc.emitters.exchange.shell.lower;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.api.Shortfall;
import org.relayc.model.policy.ClauseId;

/** What receive connectors cannot be told, and what to tell their administrator. */
final class Gaps {
  private final Set<Shortfall> shortfalls = new LinkedHashSet<>();
  private final Set<String> notes = new LinkedHashSet<>();

  /** Something that leaving out would not cure; a message goes on after "Exchange". */
  void refuse(Optional<ClauseId> clause, String message, String help) {
    shortfalls.add(new Shortfall(clause, "Exchange " + message, help, Optional.empty()));
  }

  /** Something that a narrower result leaves out. */
  void narrow(ClauseId clause, String message, String help, String lost) {
    shortfalls.add(
        new Shortfall(Optional.of(clause), "Exchange " + message, help, Optional.of(lost)));
  }

  void note(String text) {
    notes.add(text);
  }

  List<Shortfall> shortfalls() {
    return new ArrayList<>(shortfalls);
  }

  List<String> notes() {
    return new ArrayList<>(notes);
  }
}
