package org.relayc.emitters.james.read.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.TreeSet;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.james.network.NetworkList;
import org.relayc.emitters.james.pipeline.Match;
import org.relayc.emitters.james.read.sheet.NetworkRemarks;
import org.relayc.emitters.james.read.sheet.Sheet;
import org.relayc.emitters.james.xml.Element;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** Reads {@code RemoteAddrInNetwork=10.0.0.0/8}: a matcher and its condition (3.8.1). */
final class MatcherText {
  private static final String STANDARD = "org.apache.james.transport.matchers.";
  private static final Match NOBODY = new Match.Any(List.of());

  /** Attributes of a session, by the names under which James keeps them. */
  private static final String USER = "org.apache.james.SMTPAuthUser";

  /** What is written on mail that comes by JMAP, and on no other. */
  private static final String JMAP = "org.apache.james.jmap.send.";

  private static final String NETWORK = "org.apache.james.SMTPIsAuthNetwork";

  /** Matchers that look at the message alone. */
  private static final Set<String> CONTENT =
      Set.of(
          "RelayLimit",
          "HasMimeType",
          "HasMimeTypeAnySubPart",
          "HasMimeTypeParameter",
          "HasAttachment",
          "AttachmentFileNameIs",
          "SizeGreaterThan",
          "SubjectIs",
          "SubjectStartsWith",
          "TooManyLines",
          "TooManyRecipients",
          "RecipientCountExceeds",
          "IsSingleRecipient",
          "HasHeaderWithPrefix",
          "CompareNumericHeaderValue",
          "HasHabeasWarrantMark",
          "IsFromMailingList",
          "IsMarkedAsSpam",
          "HasPriority",
          "AtLeastPriority",
          "AtMostPriority",
          "DSNSuccessRequested",
          "DSNFailureRequested",
          "DSNDelayRequested");

  private final Set<String> written;
  private final Sheet sheet;

  /**
   * @param written the attributes that mailets write on mail; of others nothing is known
   */
  MatcherText(Set<String> written, Sheet sheet) {
    this.written = written;
    this.sheet = sheet;
  }

  /** The class of a matcher, without the package in which James looks first. */
  static String type(String text) {
    int equals = text.indexOf('=');
    String name = (equals < 0 ? text : text.substring(0, equals)).trim();
    return name.startsWith(STANDARD) ? name.substring(STANDARD.length()) : name;
  }

  Match read(String text, Element element) {
    int equals = text.indexOf('=');
    String condition = equals < 0 ? "" : text.substring(equals + 1);
    String shown = Findings.shown(text);
    return switch (type(text)) {
      case "All" -> Match.ALL;
      case "SMTPAuthSuccessful" -> new Match.LoggedIn();
      case "SMTPIsAuthNetwork" -> new Match.Trusted();
      case "SMTPAuthUserIs" -> users(condition, element);
      case "RemoteAddrInNetwork" -> client(condition, element);
      case "RemoteAddrNotInNetwork" -> new Match.None(List.of(client(condition, element)));
      case "RecipientIsLocal", "HostIsLocal" -> new Match.LocalRecipient();
      case "HostIs", "RecipientDomainIs" -> new Match.Recipients(domains(condition), shown);
      case "RecipientIs" ->
          mailboxes(condition)
              .<Match>map(set -> new Match.Recipients(set, shown))
              .orElseGet(() -> new Match.Unseen(shown));
      case "RecipientIsRegex" -> recipients(condition, shown);
      case "SenderIsLocal", "SenderHostIsLocal" -> new Match.LocalSender();
      case "SenderHostIs", "SenderDomainIs" -> new Match.Senders(domains(condition), false, shown);
      case "SenderIs" -> senders(condition, shown);
      case "SenderIsNull" -> new Match.Senders(MailboxSet.EMPTY, true, shown);
      case "SenderIsRegex" -> sendersLike(condition, shown);
      case "SentByMailet", "org.apache.james.jmap.mailet.SentByJmap", "FetchedFrom" -> NOBODY;
      case "HasMailAttribute" -> attribute(condition, Optional.empty(), shown);
      case "HasMailAttributeWithValue" -> valued(condition, element, shown);
      case "HasHeader" -> headers(condition);
      default -> CONTENT.contains(type(text)) ? new Match.Content(shown) : new Match.Unseen(shown);
    };
  }

  private Match users(String condition, Element element) {
    TreeSet<String> names = new TreeSet<>();
    for (String name : words(condition, ", \t")) {
      if (name.equals(name.toLowerCase(Locale.ROOT))) {
        names.add(name);
      } else {
        sheet.misread(
            element.place(),
            "nobody is '" + Findings.shown(name) + "' to James, whose users are in lower case",
            "write it in lower case");
      }
    }
    return new Match.User(names);
  }

  private Match client(String condition, Element element) {
    NetworkList list = NetworkList.ofCondition(condition);
    NetworkRemarks.say(list, element, sheet);
    return new Match.Client(list);
  }

  private static List<String> words(String text, String separators) {
    List<String> words = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(text, separators);
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return words;
  }

  private static MailboxSet domains(String condition) {
    NameSet.Builder names = new NameSet.Builder();
    for (String word : words(condition, ", ")) {
      DomainName.parse(word).ifPresent(name -> names.add(new NamePattern.Exactly(name)));
    }
    return MailboxSet.ofDomains(names.build());
  }

  /** Addresses that commas, blanks and tabs part; nothing where one is none. */
  private static Optional<MailboxSet> mailboxes(String condition) {
    TreeMap<String, NameSet> byLocalPart = new TreeMap<>();
    for (String word : words(condition, ", \t")) {
      int at = word.lastIndexOf('@');
      Optional<DomainName> domain = DomainName.parse(word.substring(at + 1));
      if (at <= 0 || domain.isEmpty()) {
        return Optional.empty();
      }
      byLocalPart.merge(
          word.substring(0, at).toLowerCase(Locale.ROOT),
          NameSet.of(new NamePattern.Exactly(domain.get())),
          NameSet::union);
    }
    return Optional.of(new MailboxSet(NameSet.EMPTY, byLocalPart));
  }

  private static Match recipients(String condition, String shown) {
    return AddressPattern.of(condition)
        .<Match>map(pattern ->
            switch (pattern) {
              case AddressPattern.Domains(MailboxSet set) -> new Match.Recipients(set, shown);
              case AddressPattern.Dressed dressed -> new Match.DressedRecipient();
            })
        .orElseGet(() -> new Match.Unseen(shown));
  }

  private static Match sendersLike(String condition, String shown) {
    return AddressPattern.of(condition)
        .<Match>map(pattern ->
            switch (pattern) {
              case AddressPattern.Domains(MailboxSet set) -> new Match.Senders(set, false, shown);
              case AddressPattern.Dressed dressed -> new Match.DressedSender();
            })
        .orElseGet(() -> new Match.Unseen(shown));
  }

  private static Match senders(String condition, String shown) {
    boolean nobody = words(condition, ", \t").contains("<>");
    return mailboxes(condition.replace("<>", " "))
        .<Match>map(set -> new Match.Senders(set, nobody, shown))
        .orElseGet(() -> new Match.Unseen(shown));
  }

  private Match valued(String condition, Element element, String shown) {
    int comma = condition.indexOf(',');
    if (comma <= 0) {
      sheet.fatal(element, "since '" + shown + "' has no attribute and value");
      return new Match.Unseen(shown);
    }
    return attribute(
        condition.substring(0, comma).trim(),
        Optional.of(condition.substring(comma + 1).trim()),
        shown);
  }

  private Match attribute(String name, Optional<String> value, String shown) {
    if (name.startsWith(JMAP)) {
      return NOBODY;
    }
    if (name.equals(NETWORK) && value.isEmpty()) {
      return new Match.Trusted();
    }
    if (name.equals(USER)) {
      return value
          .<Match>map(user -> new Match.User(new TreeSet<>(List.of(user))))
          .orElseGet(Match.LoggedIn::new);
    }
    return written.contains(name) ? new Match.Attribute(name, value) : new Match.Unseen(shown);
  }

  /** Parts that a plus separates all have to be there. */
  private static Match headers(String condition) {
    List<Match> all = new ArrayList<>();
    for (String part : words(condition, "+")) {
      List<String> words = words(part.trim(), "=");
      if (!words.isEmpty()) {
        all.add(
            new Match.Header(
                words.getFirst().trim().toLowerCase(Locale.ROOT),
                words.size() > 1 ? Optional.of(words.get(1).trim()) : Optional.empty()));
      }
    }
    return all.isEmpty() ? NOBODY : new Match.All(all);
  }
}
