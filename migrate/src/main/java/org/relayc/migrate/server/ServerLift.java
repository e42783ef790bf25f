package org.relayc.migrate.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.emitters.api.outline.Outline;
import org.relayc.migrate.lift.Deviation;
import org.relayc.migrate.lift.Lifted;
import org.relayc.migrate.proof.LiftProof;
import org.relayc.migrate.region.Terrain;
import org.relayc.migrate.words.Definitions;
import org.relayc.migrate.words.NameBook;
import org.relayc.migrate.words.PolicyText;
import org.relayc.migrate.words.Remarks;
import org.relayc.migrate.words.SetWords;
import org.relayc.migrate.words.Situations;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;
import org.relayc.model.meaning.Service;
import org.relayc.model.name.NameSet;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.diagram.BudgetExceeded;
import org.relayc.verifier.diagram.Diagrams;

/**
 * The configuration of a server as a policy. What is not known is never guessed in the permissive
 * direction, and nothing is granted that the server does not grant whatever it knows besides.
 */
public final class ServerLift {
  private final ServerConfiguration server;
  private final Assumed assumed;
  private final Reception reception;
  private final Terrain terrain;
  private final NameSet accepted;
  private final List<Deviation> deviations = new ArrayList<>();

  private ServerLift(ServerConfiguration server, LocalDate day) {
    this.server = server;
    assumed = Assumed.of(server.meaning(), server.outline().checks(), day);
    reception = Reception.of(assumed.services(), day);
    accepted = reception.deliver().union(reception.forward());
    List<Question> more = new ArrayList<>();
    List.of(reception.deliver(), reception.forward(), accepted)
        .forEach(domains -> more.add(at(domains)));
    reception.admissions().values().forEach(each -> more.addAll(each.questions()));
    server.outline().clients().forEach(each -> more.add(new Question.ClientIn(each.set())));
    terrain = new Terrain(assumed.services(), more, day);
  }

  /** The policy of a configuration. */
  public static LiftedServer of(ServerConfiguration server, LocalDate day) {
    try {
      return new ServerLift(server, day).lift(day);
    } catch (BudgetExceeded e) {
      return LiftedServer.TOO_LARGE;
    }
  }

  private static Question at(NameSet domains) {
    return new Question.RecipientIn(MailboxSet.ofDomains(domains), false);
  }

  private LiftedServer lift(LocalDate day) {
    Definitions draft = Definitions.draft();
    new Draft(draft, new NameBook()).text();
    NameBook names = new NameBook();
    deviations.clear();
    Draft draw = new Draft(draft.again(names), names);
    String text = draw.text();
    Adjusted adjusted = new Adjusted(server, assumed, reception, terrain);
    deviate(adjusted);
    LiftProof proof = LiftProof.of(adjusted.side(), text, day);
    if (deviations.isEmpty()
        && proof instanceof LiftProof.Compared compared
        && compared.relation() == Relation.NARROWER) {
      deviations.add(
          new Deviation(
              "policy", "it has no words for all of it; see what is lost, for one", false));
    }
    List<String> services =
        assumed.services().stream().map(service -> service.name().text()).toList();
    Lifted lifted = new Lifted(services, text, deviations, draw.carried);
    return new LiftedServer(lifted, proof, adjusted.left());
  }

  private void deviate(Adjusted adjusted) {
    for (Map.Entry<String, List<String>> each : adjusted.unseen().entrySet()) {
      deviations.add(
          new Deviation(
              each.getKey(),
              "whom it serves depends on '"
                  + String.join("', '", each.getValue())
                  + "', which cannot be seen, so that what it might let through is refused",
              false));
    }
    if (!reception.lost().isEmpty()) {
      deviations.add(
          new Deviation(
              "domains",
              "mail for "
                  + String.join("; ", SetWords.names(reception.lost()))
                  + " is not taken from everybody, or in no words that a policy has, so that it is"
                  + " not taken for ours",
              false));
    }
    for (String name : assumed.naming()) {
      deviations.add(
          new Deviation(
              name, "it cannot be seen, so that no domain is taken for ours by it", false));
    }
    for (String label : assumed.labels()) {
      deviations.add(
          new Deviation(
              settingOf(label),
              "no policy names a domain of one label, so that '"
                  + label
                  + "' is one like any other",
              false));
    }
  }

  /** What takes mail for a domain. */
  private String settingOf(String label) {
    DomainName name = new DomainName(label);
    return server.outline().domains().stream()
        .filter(named -> named.set().contains(name))
        .map(Outline.Named::setting)
        .findFirst()
        .orElse(label);
  }

  /** A policy in the making. */
  private final class Draft {
    private final Definitions definitions;
    private final NameBook names;
    private final Sets sets;
    private final List<Situations.Where> places = new ArrayList<>();
    private final List<Situations.Insider> insiders = new ArrayList<>();
    private List<Lifted.Setting> carried = List.of();

    Draft(Definitions definitions, NameBook names) {
      this.definitions = definitions;
      this.names = names;
      this.sets = new Sets(server.outline(), definitions);
    }

    String text() {
      DomainText domains = new DomainText(server.outline(), definitions, sets);
      domains.deliver(reception.deliver());
      domains.forward(reception.forward());
      domains.route(accepted);
      carried = domains.carried();
      List<String> listeners = new ArrayList<>();
      for (Service service : assumed.services()) {
        listener(service).ifPresent(listeners::add);
      }
      List<String> parts = new ArrayList<>();
      parts.add(
          Remarks.line(
                  "Who may send mail through the "
                      + server.product()
                      + " of "
                      + server.name()
                      + ", and where to.")
              + '\n'
              + Remarks.line("Made from its configuration by 'relayc migrate'."));
      for (SetKind kind : SetKind.values()) {
        parts.addAll(definitions.texts(kind));
      }
      if (!domains.statements().isEmpty()) {
        parts.add(String.join("\n", domains.statements()));
      }
      parts.addAll(listeners);
      parts.addAll(domains.routes());
      return PolicyText.of(parts, places, insiders);
    }

    private Optional<String> listener(Service service) {
      Admission admission = reception.admissions().get(service);
      if (admission == null || service.endpoints().isEmpty()) {
        deviations.add(
            new Deviation(
                service.name().text(),
                admission == null
                    ? "it takes no mail for our domains from whoever may connect, so that it is"
                        + " left out"
                    : "where it listens cannot be told, so that it is left out",
                false));
        return Optional.empty();
      }
      String name = names.take(ListenerText.wish(service));
      RuleLift rules = new RuleLift(server, service, terrain, admission, accepted, sets, name);
      rules.lift();
      if (rules.isLost() || isLess(service, admission)) {
        deviations.add(
            new Deviation(
                service.name().text(),
                "who is served there cannot all be said in a policy, so that some are not",
                false));
      }
      ListenerText text =
          new ListenerText(
              service,
              name,
              server.outline().door(service.name().text()),
              admission,
              terrain.ignoresClearLogIn(service));
      Situations.Where where = new Situations.Where(name, text.isTlsForced());
      places.add(where);
      Situations.Where logIn =
          new Situations.Where(name, text.isTlsForced() || text.logInOverTls());
      rules.insiders().forEach(who -> insiders.add(new Situations.Insider(logIn, who)));
      return Optional.of(text.of(sets, rules.texts()));
    }

    /** Whether something is taken from others than those who are admitted. */
    private boolean isLess(Service service, Admission admission) {
      Diagrams diagrams = terrain.diagrams();
      int inside =
          terrain.space().function(admission.then(DecisionTree.RELAY, DecisionTree.REJECT));
      int outside = diagrams.not(terrain.region(inside, Decision.RELAY));
      int taken = diagrams.choose(outside, terrain.least(terrain.function(service)), Diagrams.NO);
      return taken != Diagrams.NO;
    }
  }
}
