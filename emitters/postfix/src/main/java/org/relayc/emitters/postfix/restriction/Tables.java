package org.relayc.emitters.postfix.restriction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.relayc.emitters.postfix.document.Action;
import org.relayc.emitters.postfix.document.HashKey;
import org.relayc.emitters.postfix.document.LookupTable;
import org.relayc.emitters.postfix.document.LookupTable.Regexp.Line;
import org.relayc.emitters.postfix.document.LookupTable.Texthash.Entry;
import org.relayc.emitters.postfix.document.Pattern;
import org.relayc.emitters.postfix.document.TableFile;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.sender.SenderSet;

/** Lookup tables for the sets of a policy. */
public final class Tables {
  private Tables() {}

  /**
   * Names by hash: {@code d} is the name, {@code .d} all below it, looked up from the most specific
   * on (access(5), 3.7; smtpd_access_maps is not in parent_domain_matches_subdomains).
   */
  public static LookupTable names(
      TableFile file, List<String> comment, NameSet names, Action inside) {
    List<Entry> entries = new ArrayList<>();
    for (NameSet.Entry entry : names.entries()) {
      String value = (entry.in() ? inside : Action.Answer.DUNNO).word();
      entries.add(new Entry(new HashKey(key(entry.pattern())), value));
    }
    return new LookupTable.Texthash(file, comment, entries);
  }

  /** The key of a name, which is not {@code Any}. */
  public static String key(NamePattern pattern) {
    return switch (pattern) {
      case NamePattern.Exactly(var name) -> name.text();
      case NamePattern.Below(var name) -> "." + name.text();
      case NamePattern.Any() -> throw new IllegalArgumentException("no key is any name");
    };
  }

  /** Domains of addresses by pattern; the only form that says "every other domain". */
  public static LookupTable domainsAndTheRest(
      TableFile file, List<String> comment, NameSet domains, Action inside) {
    List<Line> lines = new ArrayList<>();
    for (NameSet.Entry entry : mostSpecificFirst(domains)) {
      lines.add(new Line(domain(entry.pattern()), answer(entry.in(), inside)));
    }
    return new LookupTable.Regexp(file, comment, lines);
  }

  /** A pattern for the addresses of a domain, those below it, or all. */
  public static Pattern domain(NamePattern pattern) {
    return switch (pattern) {
      case NamePattern.Exactly(var name) -> Pattern.endsWith("@" + name.text());
      case NamePattern.Below(var name) ->
          new Pattern("@[^@]+\\." + Pattern.quote(name.text()) + "$");
      case NamePattern.Any() -> Pattern.EVERYTHING;
    };
  }

  /** The entries in an order in which the first that matches decides. */
  public static List<NameSet.Entry> mostSpecificFirst(NameSet names) {
    return names.entries().stream()
        .sorted(
            Comparator.comparingInt((NameSet.Entry entry) -> rank(entry.pattern()))
                .thenComparingInt(entry -> -depth(entry.pattern()))
                .thenComparing(entry -> order(entry.pattern())))
        .toList();
  }

  private static int rank(NamePattern pattern) {
    return switch (pattern) {
      case NamePattern.Exactly ignored -> 0;
      case NamePattern.Below ignored -> 1;
      case NamePattern.Any() -> 2;
    };
  }

  private static int depth(NamePattern pattern) {
    return (int) order(pattern).chars().filter(c -> c == '.').count();
  }

  private static String order(NamePattern pattern) {
    return switch (pattern) {
      case NamePattern.Exactly(var name) -> name.text();
      case NamePattern.Below(var name) -> name.text();
      case NamePattern.Any() -> "";
    };
  }

  /** Logins, all of them exceptions of nobody or of everybody. */
  public static LookupTable logins(
      TableFile file, List<String> comment, Logins logins, Action inside) {
    if (!logins.others()) {
      List<Entry> entries =
          logins.exceptions().stream()
              .map(login -> new Entry(new HashKey(login), inside.word()))
              .toList();
      return new LookupTable.Texthash(file, comment, entries);
    }
    List<Line> lines = new ArrayList<>();
    for (String login : logins.exceptions()) {
      lines.add(new Line(Pattern.exactly(login), Action.Answer.DUNNO));
    }
    lines.add(new Line(Pattern.EVERYTHING, inside));
    return new LookupTable.Regexp(file, comment, lines);
  }

  /**
   * Senders by pattern: hash keys would let {@code user+extension} match {@code user}
   * (recipient_delimiter, access(5) 3.7) and dressed senders match their domain.
   */
  public static LookupTable senders(
      TableFile file, List<String> comment, SenderSet senders, Action inside) {
    List<Line> lines = new ArrayList<>();
    if (senders.containsNull() != senders.domains().containsTheRest()) {
      lines.add(new Line(Pattern.exactly("<>"), answer(senders.containsNull(), inside)));
    }
    lines.add(new Line(new Pattern("[%!@].*@|^\"\"@"), Action.Answer.DUNNO));
    for (Map.Entry<SenderSet.Mailbox, Boolean> exception : senders.exceptions().entrySet()) {
      Pattern pattern = Pattern.exactly(SenderAddress.text(exception.getKey()));
      lines.add(new Line(pattern, answer(exception.getValue(), inside)));
    }
    for (NameSet.Entry entry : mostSpecificFirst(senders.domains())) {
      lines.add(new Line(domain(entry.pattern()), answer(entry.in(), inside)));
    }
    return new LookupTable.Regexp(file, comment, lines);
  }

  private static Action answer(boolean in, Action inside) {
    return in ? inside : Action.Answer.DUNNO;
  }
}
