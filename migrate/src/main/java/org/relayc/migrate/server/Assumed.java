package org.relayc.migrate.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.relayc.migrate.region.Terrain;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.meaning.Question;
import org.relayc.model.meaning.Service;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.verifier.diagram.Combination;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.space.Questions;

/**
 * The services of a server without what no policy speaks of.
 *
 * @param checks that can only refuse, and are taken to refuse nothing
 * @param naming what may say that a domain is ours; no domain is taken for ours by it
 * @param short names of one label that are recipients' domains; they count as any other
 */
record Assumed(List<Service> services, Set<String> checks, Set<String> naming, Set<String> labels) {
  Assumed {
    services = List.copyOf(services);
    checks = new LinkedHashSet<>(checks);
    naming = new LinkedHashSet<>(naming);
    labels = new TreeSet<>(labels);
  }

  static Assumed of(Meaning meaning, Set<String> beginnings, LocalDate day) {
    Set<String> checks = new LinkedHashSet<>();
    Set<String> naming = new LinkedHashSet<>();
    Terrain terrain = new Terrain(meaning.services(), List.of(), day);
    Set<String> others = new LinkedHashSet<>();
    for (Service service : meaning.services()) {
      int function = terrain.function(service);
      for (String name : terrain.unseen(function)) {
        int yes = terrain.unseen(name, function, true);
        int no = terrain.unseen(name, function, false);
        boolean isCheck = beginnings.stream().anyMatch(name::startsWith);
        if (isCheck && terrain.isNowhereGreater(yes, no)) {
          checks.add(name);
        } else if (isNaming(terrain.diagrams(), yes, no)) {
          naming.add(name);
        } else {
          others.add(name);
        }
      }
    }
    checks.removeAll(others);
    naming.removeAll(others);
    Set<String> labels = labels(meaning.services());
    List<Service> services = new ArrayList<>();
    for (Service service : meaning.services()) {
      services.add(
          new Service(
              service.name(),
              service.endpoints(),
              service.dressing(),
              Rewritten.questions(
                  service.tree(), question -> asked(question, checks, naming, labels))));
    }
    return new Assumed(services, checks, naming, labels);
  }

  /** True where yes makes a domain ours, wherever it makes a difference. */
  private static boolean isNaming(Diagrams diagrams, int yes, int no) {
    return new Combination(
                diagrams,
                (a, b) ->
                    a != b && a != Decision.DELIVER.ordinal() && a != Decision.FORWARD.ordinal()
                        ? Diagrams.YES
                        : Diagrams.NO)
            .of(yes, no)
        == Diagrams.NO;
  }

  private static Set<String> labels(List<Service> services) {
    Set<String> labels = new TreeSet<>();
    for (Question question : Questions.of(services.stream().map(Service::tree).toList())) {
      if (question instanceof Question.RecipientIn(MailboxSet mailboxes, boolean literal)) {
        List<NameSet> sets = new ArrayList<>(mailboxes.byLocalPart().values());
        sets.add(mailboxes.usual());
        sets.forEach(set ->
            set.entries()
                .forEach(entry -> {
                  if (entry.pattern() instanceof NamePattern.Exactly(DomainName name)
                      && name.text().indexOf('.') < 0) {
                    labels.add(name.text());
                  }
                }));
      }
    }
    return labels;
  }

  private static Rewritten.Asked asked(
      Question question, Set<String> checks, Set<String> naming, Set<String> labels) {
    return switch (question) {
      case Question.Unseen(String name) when checks.contains(name) || naming.contains(name) ->
          new Rewritten.Asked.No();
      case Question.RecipientIn(MailboxSet mailboxes, boolean literal) when !labels.isEmpty() ->
          new Rewritten.Asked.As(
              new Question.RecipientIn(withoutLabels(mailboxes, labels), literal));
      default -> new Rewritten.Asked.As(question);
    };
  }

  /** Names of one label are in where every name is that is not mentioned, and out elsewhere. */
  private static MailboxSet withoutLabels(MailboxSet mailboxes, Set<String> labels) {
    NameSet.Builder builder = new NameSet.Builder();
    labels.forEach(label -> builder.add(new NamePattern.Exactly(new DomainName(label))));
    NameSet named = builder.build();
    Map<String, NameSet> byLocalPart = new TreeMap<>();
    mailboxes
        .byLocalPart()
        .forEach((local, domains) -> byLocalPart.put(local, without(domains, named)));
    return new MailboxSet(without(mailboxes.usual(), named), new TreeMap<>(byLocalPart));
  }

  private static NameSet without(NameSet names, NameSet labels) {
    return names.containsTheRest() ? names.union(labels) : names.minus(labels);
  }
}
