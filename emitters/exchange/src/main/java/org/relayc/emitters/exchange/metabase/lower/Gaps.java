package org.relayc.emitters.exchange.metabase.lower;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.api.Shortfall;
import org.relayc.emitters.exchange.metabase.profile.Edition;
import org.relayc.model.policy.ClauseId;

/** What a server cannot be told, and what to tell its administrator. */
final class Gaps {
  private final Edition edition;
  private final Set<Shortfall> shortfalls = new LinkedHashSet<>();
  private final Set<String> notes = new LinkedHashSet<>();

  Gaps(Edition edition) {
    this.edition = edition;
  }

  Edition edition() {
    return edition;
  }

  /**
   * Something that leaving out would not cure.
   *
   * @param message a fragment that goes on after the name of the server
   */
  void refuse(Optional<ClauseId> clause, String message, String help) {
    shortfalls.add(new Shortfall(clause, edition.title() + " " + message, help, Optional.empty()));
  }

  /** Something that a narrower result leaves out. */
  void narrow(ClauseId clause, String message, String help, String lost) {
    shortfalls.add(
        new Shortfall(
            Optional.of(clause), edition.title() + " " + message, help, Optional.of(lost)));
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
