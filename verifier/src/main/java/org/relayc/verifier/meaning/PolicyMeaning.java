package org.relayc.verifier.meaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.model.decide.RulesByListener;
import org.relayc.model.mail.DomainName;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.meaning.Question;
import org.relayc.model.meaning.Service;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.principal.PrincipalSet;

/**
 * What a policy decides, in the order of the language reference (Meaning). A dressed recipient is
 * judged as the one it would reach; one with several readings gets the least of their decisions,
 * and so none that a plain recipient would not get.
 */
public final class PolicyMeaning {
  private final RelayPolicy policy;
  private final Question local;
  private final Question forwarded;
  private final Map<ClauseId, List<Question>> questions = new HashMap<>();
  private final RulesByListener rules;
  private final Map<ListenerTerms.Offer, Common> common = new HashMap<>();

  /**
   * The rules of every listener, as listeners that offer the same share them.
   *
   * @param undenied relays what no deny among them matches
   */
  private record Common(DecisionTree undenied, DecisionTree byRules) {}

  private PolicyMeaning(RelayPolicy policy) {
    this.policy = policy;
    this.local = ConditionQuestions.recipient(policy.local());
    this.forwarded = ConditionQuestions.recipient(policy.forwarded());
    this.rules = new RulesByListener(policy.rules());
    policy.rules().forEach(rule -> questions.put(rule.id(), settled(ConditionQuestions.of(rule))));
  }

  public static Meaning of(RelayPolicy policy) {
    PolicyMeaning meaning = new PolicyMeaning(policy);
    List<Service> services = policy.listeners().stream().map(meaning::service).toList();
    return new Meaning(services, List.of(), List.of());
  }

  private Service service(Listener listener) {
    Optional<DomainName> home = policy.local().witness().or(() -> policy.forwarded().witness());
    return new Service(listener.name(), listener.endpoints(), home, tree(listener));
  }

  private DecisionTree tree(Listener listener) {
    ListenerTerms terms = new ListenerTerms(listener);
    Common all = common.computeIfAbsent(terms.offer(), any -> common(terms));
    List<RelayRule> own = rules.of(listener.name());
    DecisionTree allowed = add(terms, own, RelayRule.Effect.ALLOW, all.undenied(), all.byRules());
    DecisionTree byRules = add(terms, own, RelayRule.Effect.DENY, DecisionTree.REJECT, allowed);
    DecisionTree byDomain =
        terms.ask(local, DecisionTree.DELIVER, terms.ask(forwarded, DecisionTree.FORWARD, byRules));
    return Admission.of(listener, terms, policy.membership(), byDomain);
  }

  private Common common(ListenerTerms terms) {
    List<RelayRule> all = rules.ofAll();
    DecisionTree allowed =
        add(terms, all, RelayRule.Effect.ALLOW, DecisionTree.RELAY, DecisionTree.REJECT);
    return new Common(
        add(terms, all, RelayRule.Effect.DENY, DecisionTree.REJECT, DecisionTree.RELAY),
        add(terms, all, RelayRule.Effect.DENY, DecisionTree.REJECT, allowed));
  }

  /** Questions without groups of which the policy knows who is in them. */
  private List<Question> settled(List<Question> all) {
    return all.stream()
        .map(question ->
            question instanceof Question.PrincipalIn(PrincipalSet set)
                ? new Question.PrincipalIn(policy.membership().settle(set))
                : question)
        .toList();
  }

  /** The rules of one effect, what follows where one matches, and where none does. */
  private DecisionTree add(
      ListenerTerms terms,
      List<RelayRule> rules,
      RelayRule.Effect effect,
      DecisionTree matched,
      DecisionTree next) {
    DecisionTree tree = next;
    for (RelayRule rule : rules.reversed()) {
      if (rule.effect() == effect) {
        tree = terms.askAll(questions.getOrDefault(rule.id(), List.of()), matched, tree);
      }
    }
    return tree;
  }
}
