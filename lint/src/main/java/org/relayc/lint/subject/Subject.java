package org.relayc.lint.subject;

import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.source.Place;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.policy.Gateway;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Membership;
import org.relayc.verifier.Replay;
import org.relayc.verifier.Witness;

/** Something that decides on every transaction and can be asked why: a policy, a configuration. */
public sealed interface Subject permits PolicySubject, NativeSubject {
  Meaning meaning();

  /** What is known of groups. */
  Membership membership();

  List<Gateway> gateways();

  /** The plain decision that every witness is held against. */
  Decision decide(Transaction transaction);

  /** The statement or the line that decides. */
  Optional<Place> decider(Transaction transaction);

  /** The same of a transaction for which answers are assumed. */
  default Optional<Place> decider(Witness witness) {
    return decider(witness.transaction());
  }

  /** Where a listener is set up, for those who know. */
  default Optional<Place> listener(ListenerName name) {
    return Optional.empty();
  }

  /** What every witness is held against. */
  default Replay replay() {
    return this::decide;
  }

  /** Where to say that something is not known, for a reason that its meaning or a proof gives. */
  Optional<Place> place(String reason);

  /** What to do about findings, in its own language. */
  Cures cures();
}
