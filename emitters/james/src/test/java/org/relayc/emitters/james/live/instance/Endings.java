package org.relayc.emitters.james.live.instance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.james.core.MailAddress;
import org.apache.mailet.Mail;

/**
 * Where the recipients of the mail in the pipeline have ended; of one that a mail names twice, the
 * second may go another way.
 */
final class Endings {
  private final Map<String, Set<Fate>> fates = new LinkedHashMap<>();
  private final List<String> sent = new ArrayList<>();

  void add(Mail mail, Fate fate) {
    for (MailAddress recipient : mail.getRecipients()) {
      if (fate.kind() == Fate.Kind.RELAYED) {
        sent.add(recipient.toString());
      }
      fates.computeIfAbsent(key(recipient.toString()), key -> new LinkedHashSet<>()).add(fate);
    }
  }

  void clear() {
    fates.clear();
  }

  List<Fate> of(String recipient) {
    return List.copyOf(fates.getOrDefault(key(recipient), Set.of()));
  }

  /** Every recipient of a mail that left, of whatever mail. */
  List<String> sent() {
    return List.copyOf(sent);
  }

  private static String key(String recipient) {
    return recipient.toLowerCase(Locale.ROOT);
  }
}
