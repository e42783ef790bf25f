package org.relayc.emitters.james.live;

import java.util.List;
import org.relayc.emitters.james.live.dialogue.Reply;
import org.relayc.emitters.james.live.instance.Fate;

/**
 * What a server did with one recipient.
 *
 * @param reply the reply that refused or took the recipient
 * @param recipient the path that the server made of the recipient's
 * @param fates where the mail ended, once the recipient was taken; more than one would be a fault
 */
public record Answer(Reply reply, String recipient, List<Fate> fates) {
  public Answer {
    fates = List.copyOf(fates);
  }

  boolean isTaken() {
    return reply.isPositive();
  }
}
