package org.relayc.emitters.james.read.server;

import java.util.Locale;
import java.util.Optional;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.james.profile.JamesVersion;
import org.relayc.emitters.james.read.sheet.FlagText;
import org.relayc.emitters.james.read.sheet.Sheet;
import org.relayc.emitters.james.xml.Element;

/** Reads {@code verifyIdentity}, whose words and default are others in each release. */
final class OwnSenders {
  private OwnSenders() {}

  /** Whose senders are looked at. */
  enum Check {
    NONE,
    /** Those of users who have logged in. */
    USERS,
    /** Local ones of strangers, too. */
    ALL
  }

  static Check of(Element server, JamesVersion version, String announce, Sheet sheet) {
    Optional<Element> element = server.first("verifyIdentity");
    boolean words = version.isAtLeast(9, 0);
    if (element.isEmpty()) {
      return words || version.isOpenByDefault() ? Check.ALL : Check.NONE;
    }
    String word = element.get().text().toLowerCase(Locale.ROOT);
    if (words && (word.equals("strict") || word.equals("disabled") || word.equals("relaxed"))) {
      return word.equals("strict") ? Check.ALL : word.equals("relaxed") ? Check.USERS : Check.NONE;
    }
    Optional<Boolean> flag = FlagText.read(word);
    if (flag.isEmpty() && !Sheet.isOpen(word)) {
      sheet.fatal(
          element.get(),
          "since James " + version + " has no '" + Findings.shown(word) + "' for it");
    }
    boolean checks = flag.orElse(false);
    if (checks && !words && !version.isOpenByDefault() && announce.equals("never")) {
      sheet.fatal(element.get(), "since it wants log-ins announced");
    }
    return checks ? Check.ALL : Check.NONE;
  }
}
