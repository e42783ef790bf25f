package org.relayc.emitters.james.write.container;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relayc.emitters.james.document.Condition;
import org.relayc.emitters.james.document.SmtpListener;
import org.relayc.emitters.james.write.text.NetworkText;
import org.relayc.emitters.james.write.text.PlainText;
import org.relayc.model.mail.DomainName;

/**
 * Conditions as the matchers of James have them: a name, and behind {@code =} a list that commas
 * part, or a pattern (3.8.1). A list is written without blanks: HostIs takes them for a part of the
 * name.
 */
final class ConditionText {
  private ConditionText() {}

  /** Empty for a condition that is made of others. */
  static Optional<String> of(Condition condition) {
    return Optional.ofNullable(
        switch (condition) {
          case Condition.Always() -> "All";
          case Condition.ByServer() -> "SentByMailet";
          case Condition.Tagged(var listener) ->
              "HasHeader=" + SmtpListener.TAG + "=" + PlainText.of(listener.text());
          case Condition.FromNetworks(var entries) ->
              "RemoteAddrInNetwork=" + NetworkText.of(entries);
          case Condition.LoggedIn() -> "SMTPAuthSuccessful";
          case Condition.LoggedInAs(var logins) -> "SMTPAuthUserIs=" + list(logins);
          case Condition.NullSender() -> "SenderIsNull";
          case Condition.SentBy(var senders) ->
              "SenderIs="
                  + list(
                      senders.stream()
                          .map(sender -> sender.localPart() + "@" + sender.domain())
                          .toList());
          case Condition.SentFrom(var domains) -> "SenderIsRegex=" + PatternText.of(domains);
          case Condition.SentFromBelow(var domains) ->
              "SenderIsRegex=" + PatternText.below(domains);
          case Condition.SentFromDressed() -> "SenderIsRegex=" + PatternText.DRESSED;
          case Condition.To(var domains) -> "HostIs=" + list(names(domains));
          case Condition.ToBelow(var domains) -> "RecipientIsRegex=" + PatternText.below(domains);
          case Condition.ToDressed() -> "RecipientIsRegex=" + PatternText.DRESSED;
          case Condition.ToLocal() -> "RecipientIsLocal";
          case Condition.And and -> null;
          case Condition.Or or -> null;
          case Condition.Not not -> null;
        });
  }

  private static List<String> names(List<DomainName> domains) {
    return domains.stream().map(DomainName::text).toList();
  }

  private static String list(List<String> values) {
    for (String value : values) {
      if (PlainText.of(value).indexOf(',') >= 0) {
        throw new IllegalArgumentException("'" + value + "' in a list");
      }
    }
    return values.stream().collect(Collectors.joining(","));
  }
}
