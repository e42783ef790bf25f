package org.relayc.migrate.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relayc.migrate.region.Terrain;
import org.relayc.model.mail.Decision;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.meaning.Question;
import org.relayc.model.meaning.Service;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Transaction;
import org.relayc.verifier.Replay;
import org.relayc.verifier.Witness;
import org.relayc.verifier.compare.Side;

/**
 * A server as a policy can speak of it: mail for our domains from whoever is admitted is taken, and
 * what refuses it for its sender, its mailbox or something that cannot be seen is left to the new
 * server. Of dressed recipients a server may do what it likes but relay more than the policy lets
 * it, so that nothing is lost by what becomes of them.
 */
final class Adjusted {
  private static final int SHOWN = 3;

  private final ServerConfiguration server;
  private final Assumed assumed;
  private final Reception reception;
  private final List<Service> services = new ArrayList<>();
  private final Set<String> left = new LinkedHashSet<>();
  private final Map<String, List<String>> unseen = new LinkedHashMap<>();

  Adjusted(ServerConfiguration server, Assumed assumed, Reception reception, Terrain terrain) {
    this.server = server;
    this.assumed = assumed;
    this.reception = reception;
    boolean refuses = false;
    for (Service service : assumed.services()) {
      Service adjusted = adjusted(service);
      refuses |= terrain.function(adjusted) != terrain.function(service);
      services.add(adjusted);
      List<String> asked = terrain.unseen(terrain.function(adjusted));
      if (!asked.isEmpty()) {
        unseen.put(service.name().text(), asked.subList(0, Math.min(asked.size(), SHOWN)));
      }
    }
    assumed.checks().forEach(check -> left.add("what '" + check + "' refuses"));
    if (refuses) {
      left.add(
          "what of the mail for our own domains is refused, or kept, for its sender, its mailbox, the"
              + " name of the client, or something that cannot be seen");
    }
    left.addAll(server.outline().left());
  }

  List<String> left() {
    return List.copyOf(left);
  }

  /** On what that cannot be seen a service depends, a few for each. */
  Map<String, List<String>> unseen() {
    return unseen;
  }

  private Service adjusted(Service service) {
    Admission admission = reception.admissions().get(service);
    if (admission == null) {
      return service;
    }
    DecisionTree tree = service.tree();
    tree = taken(reception.forward(), DecisionTree.FORWARD, admission, service.tree(), tree);
    tree = taken(reception.deliver(), DecisionTree.DELIVER, admission, service.tree(), tree);
    tree = DecisionTree.ask(new Question.RecipientDressed(), DecisionTree.REJECT, tree);
    return new Service(service.name(), service.endpoints(), service.dressing(), tree);
  }

  private static DecisionTree taken(
      NameSet domains,
      DecisionTree decision,
      Admission admission,
      DecisionTree before,
      DecisionTree otherwise) {
    if (domains.isEmpty()) {
      return otherwise;
    }
    DecisionTree all = Rewritten.ends(before, leaf -> isLess(leaf, decision) ? decision : leaf);
    return DecisionTree.ask(
        new Question.RecipientIn(MailboxSet.ofDomains(domains), false),
        admission.then(all, before),
        otherwise);
  }

  private static boolean isLess(DecisionTree one, DecisionTree other) {
    return one instanceof DecisionTree.Leaf(Decision decision)
        && other instanceof DecisionTree.Leaf(Decision more)
        && decision.compareTo(more) < 0;
  }

  /**
   * The server to compare with; what a witness shows of it is its own where nothing is adjusted.
   */
  Side side() {
    Meaning meaning = server.meaning();
    List<String> assumptions = new ArrayList<>(meaning.assumptions());
    left().forEach(each -> assumptions.add(each + " is left to the new server"));
    Replay replay =
        new Replay() {
          @Override
          public Decision decide(Transaction transaction) {
            return server.plain().apply(transaction).decision();
          }

          @Override
          public Witness confirm(Witness witness) {
            return isAsItIs() ? Replay.super.confirm(witness) : witness;
          }
        };
    return new Side(
        Side.Kind.SERVER, new Meaning(services, assumptions, meaning.reservations()), replay);
  }

  private boolean isAsItIs() {
    return left.isEmpty() && assumed.naming().isEmpty() && assumed.labels().isEmpty();
  }
}
