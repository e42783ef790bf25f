package org.relayc.emitters.james.live.instance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.core.MailAddress;
import org.apache.mailet.Mail;

/** Where the recipients of the mail in the pipeline have ended, in the order they did. */
final class Endings {
  private final Map<String, List<Fate>> fates = new LinkedHashMap<>();

  void add(Mail mail, Fate fate) {
    for (MailAddress recipient : mail.getRecipients()) {
      fates.computeIfAbsent(key(recipient.toString()), key -> new ArrayList<>()).add(fate);
    }
  }

  void clear() {
    fates.clear();
  }

  List<Fate> of(String recipient) {
    return List.copyOf(fates.getOrDefault(key(recipient), List.of()));
  }

  private static String key(String recipient) {
    return recipient.toLowerCase(Locale.ROOT);
  }
}
