package org.relayc.emitters.james.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.emitters.james.document.Condition;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.sender.SenderSet;

/** Sets of senders in the terms of James. */
public final class SenderCondition {
  private SenderCondition() {}

  /** Nothing where a sender cannot be written; that has been refused then. */
  public static Optional<Condition> of(SenderSet set, ClauseId clause, Gaps gaps) {
    List<SenderSet.Mailbox> in = new ArrayList<>();
    List<SenderSet.Mailbox> out = new ArrayList<>();
    for (Map.Entry<SenderSet.Mailbox, Boolean> entry : set.exceptions().entrySet()) {
      SenderSet.Mailbox mailbox = entry.getKey();
      if (!Sayable.isLocalPart(mailbox.localPart())) {
        gaps.refuse(
            Optional.of(clause),
            "has no way to write sender '" + mailbox.localPart() + "@" + mailbox.domain() + "'",
            "use sender addresses of letters, digits and the signs . _ + = -");
        return Optional.empty();
      }
      (entry.getValue() ? in : out).add(mailbox);
    }
    List<Condition> parts = new ArrayList<>();
    if (set.containsNull()) {
      parts.add(new Condition.NullSender());
    }
    if (!in.isEmpty()) {
      parts.add(new Condition.SentBy(in));
    }
    if (!set.domains().isEmpty()) {
      List<Condition> plain = new ArrayList<>();
      plain.add(DomainCondition.OF_SENDERS.of(set.domains()));
      plain.add(Condition.not(new Condition.SentFromDressed()));
      if (!out.isEmpty()) {
        plain.add(Condition.not(new Condition.SentBy(out)));
      }
      parts.add(Condition.all(plain));
    }
    return Optional.of(Condition.any(parts));
  }
}
