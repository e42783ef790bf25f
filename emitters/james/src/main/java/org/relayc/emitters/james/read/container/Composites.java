package org.relayc.emitters.james.read.container;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.james.pipeline.Match;
import org.relayc.emitters.james.profile.JamesVersion;
import org.relayc.emitters.james.read.sheet.Sheet;
import org.relayc.emitters.james.xml.Element;

/** The named matchers of a processor, made of others (StateMailetProcessor, 3.8.1). */
final class Composites {
  private static final String PACKAGE = "org.apache.james.mailetcontainer.impl.matchers.";

  private static final int MOST_DOUBLINGS = 10;

  private final MatcherText texts;
  private final JamesVersion version;
  private final Sheet sheet;
  private final Map<String, Match> named = new HashMap<>();

  Composites(MatcherText texts, JamesVersion version, Sheet sheet) {
    this.texts = texts;
    this.version = version;
    this.sheet = sheet;
  }

  /** A matcher that stands in a processor, and is known by its name from there on. */
  void add(Element element) {
    Match match = of(element);
    Optional<String> name = element.attribute("name");
    name.ifPresent(text -> named.put(text, match));
  }

  /** What a mailet or a matcher asks: all mail where it says nothing. */
  Match of(Element element) {
    Optional<String> match = element.attribute("match");
    Optional<String> notmatch = element.attribute("notmatch");
    if (match.isPresent() && notmatch.isPresent()) {
      sheet.fatal(element, "since it has both 'match' and 'notmatch'");
    }
    if (match.isPresent()) {
      return positive(match.get(), element);
    }
    if (notmatch.isPresent()) {
      return new Match.None(List.of(negated(notmatch.get(), element)));
    }
    sheet.misread(
        element.place(),
        "all mail goes through this: it has neither 'match' nor 'notmatch'",
        "write 'match', with 'All' if all mail is meant");
    return Match.ALL;
  }

  private Match positive(String text, Element element) {
    boolean inside = element.name().equals("matcher");
    Match known = named.get(text);
    if (known != null && (!inside || version.isAtLeast(9, 0))) {
      return known;
    }
    return composed(text, element).orElseGet(() -> texts.read(text, element));
  }

  /** Names are not looked up here. */
  private Match negated(String text, Element element) {
    if (named.containsKey(text)) {
      sheet.fatal(
          element,
          "since 'notmatch' knows no named matchers, and no class is called '"
              + Findings.shown(text)
              + "'");
    }
    return composed(text, element).orElseGet(() -> texts.read(text, element));
  }

  private Optional<Match> composed(String text, Element element) {
    if (!text.startsWith(PACKAGE)) {
      return Optional.empty();
    }
    List<Match> parts = new ArrayList<>();
    element.children("matcher").forEach(child -> parts.add(of(child)));
    return switch (text.substring(PACKAGE.length()).trim()) {
      case "And" -> Optional.of(parts.isEmpty() ? new Match.Any(parts) : new Match.All(parts));
      case "Or" -> Optional.of(new Match.Any(parts));
      case "Not" -> Optional.of(new Match.None(parts));
      case "Xor" -> {
        Match odd = new Match.Odd(parts);
        yield Optional.of(
            doublings(odd) > MOST_DOUBLINGS ? new Match.Unseen(Findings.shown(text)) : odd);
      }
      default -> Optional.empty();
    };
  }

  /** How often what follows a matcher has to be gone through twice. */
  private static int doublings(Match match) {
    return switch (match) {
      case Match.Odd(List<Match> some) ->
          some.size() + some.stream().mapToInt(Composites::doublings).sum();
      case Match.None(List<Match> some) -> most(some);
      case Match.All(List<Match> some) -> most(some);
      case Match.Any(List<Match> some) -> most(some);
      default -> 0;
    };
  }

  private static int most(List<Match> some) {
    return some.stream().mapToInt(Composites::doublings).max().orElse(0);
  }
}
