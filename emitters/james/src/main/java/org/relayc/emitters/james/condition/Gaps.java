package org.relayc.emitters.james.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.api.Shortfall;
import org.relayc.model.policy.ClauseId;

/** What James cannot be told, and what to tell its administrator. */
public final class Gaps {
  private final Set<Shortfall> shortfalls = new LinkedHashSet<>();
  private final Set<String> notes = new LinkedHashSet<>();

  /**
   * Something that leaving out would not cure.
   *
   * @param message a fragment that goes on after the name of the server
   */
  public void refuse(Optional<ClauseId> clause, String message, String help) {
    shortfalls.add(new Shortfall(clause, "James " + message, help, Optional.empty()));
  }

  /** Something that a narrower result leaves out. */
  public void narrow(ClauseId clause, String message, String help, String lost) {
    shortfalls.add(new Shortfall(Optional.of(clause), "James " + message, help, Optional.of(lost)));
  }

  public void note(String text) {
    notes.add(text);
  }

  public List<Shortfall> shortfalls() {
    return new ArrayList<>(shortfalls);
  }

  public List<String> notes() {
    return new ArrayList<>(notes);
  }
}
