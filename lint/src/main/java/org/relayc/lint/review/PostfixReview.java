package org.relayc.lint.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.configuration.Parameters.Value;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.emitters.postfix.configuration.SmtpService;
import org.relayc.emitters.postfix.configuration.Tables;
import org.relayc.emitters.postfix.semantics.words.Lists;
import org.relayc.emitters.postfix.semantics.words.Restriction;
import org.relayc.emitters.postfix.semantics.words.Stage;
import org.relayc.emitters.postfix.semantics.words.Subject;
import org.relayc.lint.finding.LintCode;

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

  /** A look-up in a table that a list of restrictions makes. */
  public record LookUp(SmtpService service, Stage stage, Subject subject, String table) {}

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

  /** Every look-up that some service makes before it takes mail, those of classes among them. */
  public List<LookUp> lookUps() {
    List<LookUp> lookUps = new ArrayList<>();
    for (SmtpService service : services()) {
      Lists lists = new Lists(service.parameters());
      for (Stage stage : Stage.values()) {
        Set<String> classes = new LinkedHashSet<>();
        walk(service, stage, lists, lists.of(stage), classes, lookUps);
      }
    }
    return lookUps;
  }

  private static void walk(
      SmtpService service,
      Stage stage,
      Lists lists,
      List<Restriction.Item> items,
      Set<String> classes,
      List<LookUp> lookUps) {
    List<List<Restriction.Item>> open = new ArrayList<>(List.of(items));
    while (!open.isEmpty()) {
      for (Restriction.Item item : open.removeFirst()) {
        if (item.restriction() instanceof Restriction.Look(Subject subject, String table)) {
          lookUps.add(new LookUp(service, stage, subject, table));
        } else if (item.restriction() instanceof Restriction.Enter(String name)
            && classes.add(name)) {
          open.add(lists.restrictionClass(name, stage.byItself()));
        }
      }
    }
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
