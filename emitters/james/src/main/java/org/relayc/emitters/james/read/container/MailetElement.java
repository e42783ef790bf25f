package org.relayc.emitters.james.read.container;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.james.pipeline.Effect;
import org.relayc.emitters.james.pipeline.Mailet;
import org.relayc.emitters.james.pipeline.Match;
import org.relayc.emitters.james.read.sheet.FlagText;
import org.relayc.emitters.james.read.sheet.Sheet;
import org.relayc.emitters.james.xml.Element;

/** Reads one {@code mailet} of a processor (the mailets of James 3.8.1). */
final class MailetElement {
  private static final String STANDARD = "org.apache.james.transport.mailets.";
  private static final Effect NOTHING = new Effect.Nothing();
  private static final Effect END = new Effect.End();
  private static final Set<String> ABOUT_ERRORS = Set.of("onMailetException", "onMatchException");

  private final Element element;
  private final Sheet sheet;
  private final String type;

  MailetElement(Element element, Sheet sheet) {
    this.element = element;
    this.sheet = sheet;
    this.type = type(element);
  }

  private static String type(Element mailet) {
    String name = mailet.attribute("class").orElse("").trim();
    return name.startsWith(STANDARD) ? name.substring(STANDARD.length()) : name;
  }

  /** The attributes that a mailet writes on mail. */
  static Set<String> written(Element mailet) {
    return type(mailet).equals("SetMailAttribute") ? attributes(mailet).keySet() : Set.of();
  }

  Mailet read(Match asked) {
    Match match = asked;
    if (KnownMailets.LIMITS.contains(type)) {
      match = new Match.All(List.of(asked, new Match.Content("too much mail: " + type)));
    }
    String condition =
        element
            .attribute("match")
            .or(() -> element.attribute("notmatch").map(text -> "not " + text))
            .orElse("All");
    Effect effect = effect();
    String failing = element.value("onMatchException").orElse("");
    if (failing.equalsIgnoreCase("matchall")) {
      sheet.notModelled(element, "its matcher lets all mail through where it fails");
    }
    String text = Findings.shown(condition) + ": " + Findings.shown(type);
    return new Mailet(match, isComposed(asked), effect, text, element.place());
  }

  /** Of the matchers that are not made of others, these two ask several things. */
  private boolean isComposed(Match asked) {
    Set<String> plain = Set.of("HasHeader", "RemoteAddrNotInNetwork");
    boolean isPlain =
        element.attribute("match").map(MatcherText::type).map(plain::contains).orElse(true);
    return !isPlain
        && switch (asked) {
          case Match.All(var some) -> !some.isEmpty();
          case Match.Any(var some) -> !some.isEmpty();
          case Match.None none -> true;
          case Match.Odd odd -> true;
          default -> false;
        };
  }

  private Effect effect() {
    return switch (type) {
      case "ToProcessor" -> modelled(jump(element.first("processor"), "processor"));
      case "RemoteDelivery" -> modelled(new Effect.Send(gateway()));
      case "LocalDelivery" -> modelled(new Effect.Deliver());
      case "Null" -> modelled(END);
      case "ToRepository", "ToSenderDomainRepository", "Forward" -> modelled(ends(false));
      case "Bounce", "DSNBounce", "NotifySender", "NotifyPostmaster", "VacationReply" ->
          modelled(ends(true));
      case "SetMailAttribute" -> modelled(new Effect.Attributes(attributes(element), Set.of()));
      case "RemoveMailAttribute" -> modelled(new Effect.Attributes(Map.of(), names("name", false)));
      case "RemoveAllMailAttributes" -> modelled(new Effect.NoAttributes());
      case "RemoveMimeHeader" -> modelled(new Effect.Headers(Map.of(), names("name", true)));
      case "SetMimeHeader" -> modelled(new Effect.Headers(header(), Set.of()));
      case "RecipientRewriteTable" -> {
        sheet.assume("no client can make up the addresses to which James rewrites recipients");
        yield modelled(NOTHING);
      }
      default -> other();
    };
  }

  private Effect other() {
    if (KnownMailets.LIMITS.contains(type)) {
      Optional<Element> exceeded = element.first("exceededProcessor");
      return modelled(exceeded.isEmpty() ? new Effect.Jump("error") : jump(exceeded, ""));
    }
    if (KnownMailets.HARMLESS.contains(type)) {
      sheet.harmless(element);
    } else {
      sheet.notModelled(
          element, "the mailet '" + Findings.shown(type) + "' may send mail anywhere");
    }
    return NOTHING;
  }

  /** The address of a gateway is looked up, and no mail exchangers (RemoteDelivery, 3.8.1). */
  private Optional<String> gateway() {
    String port = element.value("gatewayPort").map(text -> ":" + text.trim()).orElse("");
    return element
        .value("gateway")
        .map(String::trim)
        .filter(host -> !host.isEmpty())
        .map(host -> host.indexOf(':') >= 0 ? host : "[" + host + "]" + port);
  }

  private Effect modelled(Effect effect) {
    sheet.modelled(element);
    return effect;
  }

  private Effect jump(Optional<Element> target, String name) {
    if (target.isEmpty()) {
      sheet.fatal(element, "since '" + name + "' is missing");
      return END;
    }
    String state = target.get().text();
    if (Sheet.isOpen(state)) {
      sheet.modelled(target.get());
    }
    return new Effect.Jump(state.toLowerCase(Locale.ROOT));
  }

  private Effect ends(boolean passes) {
    return FlagText.of(element, "passThrough", passes, sheet) ? NOTHING : END;
  }

  private static Map<String, String> attributes(Element mailet) {
    Map<String, String> attributes = new TreeMap<>();
    for (Element child : mailet.children()) {
      if (!ABOUT_ERRORS.contains(child.name())) {
        attributes.putIfAbsent(child.name(), child.text());
      }
    }
    return attributes;
  }

  private Set<String> names(String key, boolean lower) {
    Set<String> names = new TreeSet<>();
    for (String name : element.value(key).orElse("").split(",", -1)) {
      names.add(lower ? name.trim().toLowerCase(Locale.ROOT) : name.trim());
    }
    return names;
  }

  private Map<String, String> header() {
    Optional<String> name = element.value("name");
    Optional<String> value = element.value("value");
    return name.isPresent() && value.isPresent()
        ? Map.of(name.get().toLowerCase(Locale.ROOT), value.get())
        : Map.of();
  }

  /** Mailets by what they do to who gets mail. */
  static final class KnownMailets {
    private KnownMailets() {}

    /** Those that send mail elsewhere where there is too much of it. */
    static final List<String> LIMITS =
        List.of("PerSenderRateLimit", "PerRecipientRateLimit", "GlobalRateLimit");

    /** Those that change no recipient and send nothing of a client's to anybody. */
    static final List<String> HARMLESS =
        Arrays.asList(
            "AddDeliveredToHeader",
            "AddFooter",
            "AddHabeasWarrantMark",
            "AddSubjectPrefix",
            "ClassifyBounce",
            "ContactExtractor",
            "ContentReplacer",
            "Expires",
            "HeadersToHTTP",
            "ICSSanitizer",
            "LogMessage",
            "MetricsMailet",
            "MimeDecodingMailet",
            "OnlyText",
            "PostmasterAlias",
            "RecipientToLowerCase",
            "RecoverAttachment",
            "ReplaceContent",
            "SPF",
            "SerialiseToHTTP",
            "SetErrorMessage",
            "Sieve",
            "SpamAssassin",
            "StripAttachment",
            "ToPlainText",
            "ToSenderFolder",
            "UnwrapText",
            "VacationMailet",
            "WithPriority",
            "WithStorageDirective",
            "WrapText",
            "org.apache.james.clamav.ClamAVScan",
            "org.apache.james.jmap.mailet.ExtractMDNOriginalJMAPMessageId",
            "org.apache.james.jmap.mailet.TextCalendarBodyToAttachment",
            "org.apache.james.jmap.mailet.VacationMailet",
            "org.apache.james.jmap.mailet.filter.JMAPFiltering",
            "org.apache.james.spamassassin.SpamAssassin",
            STANDARD + "debug.Counter",
            "debug.Counter");
  }
}
