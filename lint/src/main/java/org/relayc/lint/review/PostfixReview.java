package org.relayc.lint.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.configuration.Parameters.Value;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.emitters.postfix.configuration.SmtpService;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.configuration.Tables;
import org.relayc.emitters.postfix.semantics.question.NetworkText;
import org.relayc.emitters.postfix.semantics.words.Lists;
import org.relayc.emitters.postfix.semantics.words.PatternList;
import org.relayc.emitters.postfix.semantics.words.Restriction;
import org.relayc.emitters.postfix.semantics.words.Stage;
import org.relayc.emitters.postfix.semantics.words.Subject;
import org.relayc.lint.finding.LintCode;
import org.relayc.model.address.AddressSet;

/** A configuration of Postfix, seen through what its smtpd services see. */
public record PostfixReview(PostfixConfiguration configuration) {
  /** A value as a service has it; services that have it from one place are one. */
  public record Seen(SmtpService service, Value value) {
    /** Where to say something of it. */
    Place place() {
      return value.place().orElse(service.place());
    }

    /** In lower case and without blanks around it. */
    public String word() {
      return value.text().strip().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A look-up in a table that a list of restrictions makes.
   *
   * @param lets whether what it permits relays: it comes before what refuses strangers
   */
  public record LookUp(SmtpService service, Subject subject, String table, boolean lets) {}

  /** A list that is still to be gone through. */
  private record Open(List<Restriction.Item> items, boolean lets) {}

  public List<SmtpService> services() {
    return configuration.services();
  }

  public Tables tables() {
    return configuration.tables();
  }

  /** A parameter as services see it, each text of each place once. */
  public List<Seen> seen(String parameter) {
    Map<List<Object>, Seen> distinct = new LinkedHashMap<>();
    for (SmtpService service : services()) {
      Value value = service.parameters().of(parameter);
      distinct.putIfAbsent(List.of(value.text(), value.place()), new Seen(service, value));
    }
    return List.copyOf(distinct.values());
  }

  /** The networks that services trust. */
  public List<TrustedList> trusted() {
    return networks("mynetworks");
  }

  /** Lists of networks, as services see them. */
  public List<TrustedList> networks(String parameter) {
    return seen(parameter).stream().map(seen -> list(parameter, seen)).distinct().toList();
  }

  private TrustedList list(String parameter, Seen seen) {
    List<TrustedList.Entry> entries = new ArrayList<>();
    for (PatternList.Item item : PatternList.read(seen.value().text(), tables()).items()) {
      AddressSet addresses = addresses(item.pattern());
      if (item.in() && !addresses.isEmpty()) {
        entries.add(new TrustedList.Entry(Findings.shown(text(item.pattern())), addresses));
      }
    }
    return TrustedList.of(parameter, entries, Optional.of(seen.place()));
  }

  private static String text(PatternList.Pattern pattern) {
    return switch (pattern) {
      case PatternList.Pattern.Text(String text) -> text;
      case PatternList.Pattern.InTable(String table) -> table;
      case PatternList.Pattern.Unseen(String why) -> why;
    };
  }

  private AddressSet addresses(PatternList.Pattern pattern) {
    return switch (pattern) {
      case PatternList.Pattern.Text(String text) -> NetworkText.read(text).addresses();
      case PatternList.Pattern.InTable(String table) ->
          tables().open(table) instanceof Table.Cidr(List<Table.Cidr.Run> runs)
              ? AddressSet.union(runs.stream().map(Table.Cidr.Run::addresses).toList())
              : AddressSet.EMPTY;
      case PatternList.Pattern.Unseen unseen -> AddressSet.EMPTY;
    };
  }

  /** A network that is none to the server, as it stands. */
  public static Optional<String> broken(PatternList.Pattern pattern) {
    return pattern instanceof PatternList.Pattern.Text(String text)
            && NetworkText.read(text).brokenFor().isPresent()
        ? Optional.of(text)
        : Optional.empty();
  }

  /**
   * Every look-up that some service makes before it takes mail, those of classes among them; what
   * services do alike is there once.
   */
  public List<LookUp> lookUps() {
    Map<List<Object>, LookUp> lookUps = new LinkedHashMap<>();
    for (SmtpService service : services()) {
      Lists lists = new Lists(service.parameters());
      String parents = service.parameters().of("parent_domain_matches_subdomains").text();
      boolean guarded = !lists.of(Stage.RELAY).isEmpty();
      for (Stage stage : Stage.values()) {
        boolean lets = stage == Stage.RELAY || stage == Stage.RECIPIENT && !guarded;
        for (LookUp look : lookUps(service, stage, lists, lets)) {
          lookUps.putIfAbsent(List.of(look.subject(), look.table(), look.lets(), parents), look);
        }
      }
    }
    return List.copyOf(lookUps.values());
  }

  private static List<LookUp> lookUps(SmtpService service, Stage stage, Lists lists, boolean lets) {
    List<LookUp> lookUps = new ArrayList<>();
    Set<String> classes = new LinkedHashSet<>();
    Deque<Open> open = new ArrayDeque<>(List.of(new Open(lists.of(stage), lets)));
    while (!open.isEmpty()) {
      Open list = open.removeFirst();
      boolean still = list.lets();
      for (Restriction.Item item : list.items()) {
        Restriction restriction = item.restriction();
        still &= item.warned() || !refusesStrangers(restriction);
        if (restriction instanceof Restriction.Look(Subject subject, String table)) {
          lookUps.add(new LookUp(service, subject, table, still));
        } else if (restriction instanceof Restriction.Enter(String name) && classes.add(name)) {
          open.add(new Open(lists.restrictionClass(name, stage.byItself()), still));
        }
      }
    }
    return lookUps;
  }

  private static boolean refusesStrangers(Restriction restriction) {
    return restriction instanceof Restriction.RefuseDestination
        || restriction instanceof Restriction.Refuse
        || restriction instanceof Restriction.RefuseLater;
  }

  /** A finding at a value. */
  public Diagnostic at(Seen seen, LintCode code, String message, String help) {
    return Diagnostic.of(code, message, seen.place()).help(help);
  }

  /** A finding where a service sets a parameter, or where the service stands. */
  public Diagnostic at(
      SmtpService service, String parameter, LintCode code, String message, String help) {
    Parameters parameters = service.parameters();
    Optional<Place> place = parameters.of(parameter).place();
    return Diagnostic.of(code, message, place.orElse(service.place())).help(help);
  }
}
