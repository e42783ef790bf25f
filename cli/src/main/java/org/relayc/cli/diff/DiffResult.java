package org.relayc.cli.diff;

import java.util.List;
import java.util.Optional;
import org.relayc.model.address.AddressSet;
import org.relayc.verifier.compare.Changed;
import org.relayc.verifier.compare.Meeting;
import org.relayc.verifier.compare.Relation;

/**
 * Everything on which two sides differ.
 *
 * @param before the first side as its user named it
 * @param after the second side likewise
 * @param relation how the second stands to the first, as far as both are understood; empty where
 *     they were not compared
 * @param undecided why that is not proven, a fragment each; none for a proof
 * @param assumptions what the proof takes for true, a fragment each
 * @param settings what changes beside decisions: how many strangers may relay on purpose
 * @param changes what gets another decision, what gets more first
 * @param complete false where there are more changes than these
 * @param mayRelay clients of which some transaction may relay on the second side alone
 */
public record DiffResult(
    String before,
    String after,
    Optional<Relation> relation,
    List<String> undecided,
    List<String> assumptions,
    List<String> settings,
    List<Meeting> meetings,
    List<Entry> changes,
    boolean complete,
    AddressSet mayRelay) {
  public DiffResult {
    undecided = List.copyOf(undecided);
    assumptions = List.copyOf(assumptions);
    settings = List.copyOf(settings);
    meetings = List.copyOf(meetings);
    changes = List.copyOf(changes);
  }

  /** A change and its conditions in words. */
  public record Entry(Changed changed, List<String> conditions) {
    public Entry {
      conditions = List.copyOf(conditions);
    }
  }

  /** True only where it is proven that nothing changes. */
  public boolean isEquivalent() {
    return undecided.isEmpty() && relation.equals(Optional.of(Relation.EQUIVALENT));
  }

  /** Listeners that only one of the sides has. */
  public List<Meeting> oneSided() {
    return meetings.stream()
        .filter(meeting -> meeting.before().isEmpty() || meeting.after().isEmpty())
        .toList();
  }
}
