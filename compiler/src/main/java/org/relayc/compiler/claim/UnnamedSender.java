package org.relayc.compiler.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.Claim;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.sender.SenderSet;

/** A plain sender that no set of a policy names: who sends where an expectation does not say. */
final class UnnamedSender {
  private UnnamedSender() {}

  static Sender in(List<RelayRule> rules, List<Claim> claims) {
    List<SenderSet> sets =
        Stream.concat(
                rules.stream().map(rule -> rule.conditions().sender()),
                claims.stream().map(claim -> claim.conditions().sender()))
            .flatMap(Optional::stream)
            .toList();
    // RFC 2606 keeps these names free of mail; a policy may name one of them all the same
    Sender sender = candidate("sender.invalid");
    for (int number = 1; isNamed(sender, sets); number++) {
      sender = candidate("sender-" + number + (number % 2 == 0 ? ".invalid" : ".example"));
    }
    return sender;
  }

  private static Sender candidate(String domain) {
    return new Sender.Mailbox("sender", new DomainName(domain));
  }

  private static boolean isNamed(Sender sender, List<SenderSet> sets) {
    return sets.stream().anyMatch(set -> set.contains(sender));
  }
}
