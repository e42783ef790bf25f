package org.relayc.emitters.postfix.restriction;

import java.util.ArrayList;
import java.util.List;
import org.relayc.model.policy.Notes;
import org.relayc.model.policy.RelayRule;

/** A rule as a comment: what its author wrote, and why. */
final class Caption {
  private Caption() {}

  static List<String> of(RelayRule rule) {
    List<String> lines = new ArrayList<>();
    lines.add(rule.caption());
    Notes notes = rule.notes();
    List<String> said = new ArrayList<>();
    notes.because().ifPresent(text -> said.add("because \"" + text + "\""));
    notes.owner().ifPresent(text -> said.add("owner \"" + text + "\""));
    notes.ticket().ifPresent(text -> said.add("ticket \"" + text + "\""));
    notes.until().ifPresent(day -> said.add("until " + day));
    if (!said.isEmpty()) {
      lines.add("  " + String.join(" ", said));
    }
    return lines;
  }
}
