package org.relayc.emitters.postfix.semantics.tree;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.relayc.emitters.postfix.semantics.question.Case;
import org.relayc.emitters.postfix.semantics.question.Test;
import org.relayc.emitters.postfix.semantics.words.Action;
import org.relayc.emitters.postfix.semantics.words.Budget;
import org.relayc.emitters.postfix.semantics.words.Lists;
import org.relayc.emitters.postfix.semantics.words.Restriction;
import org.relayc.emitters.postfix.semantics.words.Restriction.Item;
import org.relayc.emitters.postfix.semantics.words.Subject;
import org.relayc.model.meaning.DecisionTree;

/**
 * Makes trees of restriction lists, from their ends backwards; the same list before the same trees
 * is made once.
 */
final class ListTree {
  /** Lists within lists, after which smtpd(8) of 3.7 takes it for a fault. */
  private static final int DEEPEST = 100;

  private final Lists lists;
  private final Facts facts;
  private final Budget budget;
  private final DecisionTree dropped;
  private final Map<List<Item>, Map<Ends, DecisionTree>> made = new IdentityHashMap<>();
  private final Map<Test, Integer> sizes = new IdentityHashMap<>();

  /**
   * @param dropped what mail counts as that is taken, and dropped because a table says so
   */
  ListTree(Lists lists, Facts facts, Budget budget, DecisionTree dropped) {
    this.lists = lists;
    this.facts = facts;
    this.budget = budget;
    this.dropped = dropped;
  }

  DecisionTree of(List<Item> items, Ends ends) {
    Map<Ends, DecisionTree> before = made.computeIfAbsent(items, any -> new HashMap<>());
    DecisionTree known = before.get(ends);
    if (known != null) {
      return known;
    }
    if (ends.depth() > DEEPEST) {
      return DecisionTree.REJECT;
    }
    DecisionTree tree = ends.through();
    for (Item item : items.reversed()) {
      budget.spend(1);
      tree = step(item, ends, tree);
    }
    before.put(ends, tree);
    return tree;
  }

  private DecisionTree step(Item item, Ends ends, DecisionTree next) {
    boolean warned = ends.warned() || item.warned();
    DecisionTree refused = warned ? next : DecisionTree.REJECT;
    DecisionTree permit = ends.permit();
    return switch (item.restriction()) {
      case Restriction.Permit any -> permit;
      case Restriction.Refuse any -> refused;
      case Restriction.RefuseLater any -> refused;
      case Restriction.Nothing any -> next;
      case Restriction.Broken any -> DecisionTree.REJECT;
      case Restriction.PermitNetworks any -> asked(facts.networks()).then(permit, next);
      case Restriction.PermitLoggedIn any -> facts.loggedIn(ends.stage()).then(permit, next);
      case Restriction.PermitCertificate(boolean all) ->
          facts.certificate(ends.stage(), all).then(permit, next);
      case Restriction.PermitDestination any ->
          asked(facts.permitted(ends.stage())).then(permit, next);
      case Restriction.RefuseDestination any ->
          asked(facts.refused(ends.stage())).then(refused, next);
      case Restriction.RefuseClear any -> facts.overTls(ends.stage()).then(next, refused);
      case Restriction.Look look -> look(look, ends, next, warned);
      case Restriction.Enter(String name) ->
          of(lists.restrictionClass(name, ends.byItself()), ends.inside(next, warned));
      case Restriction.MayRefuse(String text) -> Test.unseen(text).then(refused, next);
      case Restriction.MayPermit(String text) -> Test.unseen(text).then(permit, next);
      case Restriction.MayPermitDestination(String text) ->
          asked(facts.mayPermit(ends.stage())).and(Test.unseen(text)).then(permit, next);
      case Restriction.MayDecide(String text) ->
          Test.unseen(text + " permits")
              .then(permit, Test.unseen(text + " refuses").then(refused, next));
    };
  }

  /** A test that may ask many questions wherever it stands. */
  private Test asked(Test test) {
    budget.spend(sizes.computeIfAbsent(test, Test::size));
    return test;
  }

  private DecisionTree look(Restriction.Look look, Ends ends, DecisionTree next, boolean warned) {
    if (!facts.isThere(look.subject(), ends.stage())) {
      return next;
    }
    if (facts.dressed() && look.subject() == Subject.RECIPIENT) {
      return dressed(look, ends, next, warned);
    }
    List<Case> cases = facts.cases(look, budget);
    budget.spend(cases.stream().mapToLong(Case::questions).sum());
    DecisionTree tree = next;
    for (Case each : cases.reversed()) {
      tree = each.test().then(act(each.action(), ends, next, warned), tree);
    }
    return look.subject() == Subject.HELO ? facts.greeted().then(tree, next) : tree;
  }

  /**
   * A dressed recipient is looked up as it is dressed, which we do not see. What permits it counts
   * for nothing (allow_untrusted_routing, postconf(5) 3.7); that it is refused is taken for sure
   * where every one is.
   */
  private DecisionTree dressed(
      Restriction.Look look, Ends ends, DecisionTree next, boolean warned) {
    if (facts.refusesDressed(look)) {
      return warned ? next : DecisionTree.REJECT;
    }
    DecisionTree rest =
        facts.trustsRouting()
            ? Test.unseen("the dressed recipient in " + look.table() + " is permitted")
                .then(ends.permit(), next)
            : next;
    DecisionTree refused = warned ? next : DecisionTree.REJECT;
    return Test.unseen("the dressed recipient in " + look.table() + " is refused")
        .then(refused, rest);
  }

  private DecisionTree act(Action action, Ends ends, DecisionTree next, boolean warned) {
    return switch (action) {
      case Action.Ok ok -> ends.permit();
      case Action.Refuse refuse -> warned ? next : DecisionTree.REJECT;
      case Action.RefuseLater later -> warned ? next : DecisionTree.REJECT;
      case Action.Dunno dunno -> next;
      case Action.Discard discard -> facts.discards(ends.stage()) ? dropped : next;
      case Action.Broken broken -> DecisionTree.REJECT;
      case Action.Run(String text) ->
          of(lists.of(text, ends.byItself()), ends.inside(next, warned));
      case Action.Chosen(String text) ->
          Test.unseen("'" + text + "' permits")
              .then(
                  ends.permit(),
                  Test.unseen("'" + text + "' refuses")
                      .then(warned ? next : DecisionTree.REJECT, next));
    };
  }
}
