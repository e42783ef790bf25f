package org.relayc.verifier.meaning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private PolicyMeaning(RelayPolicy policy) {
    this.policy = policy;
    this.local = ConditionQuestions.recipient(policy.local());
    this.forwarded = ConditionQuestions.recipient(policy.forwarded());
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
    List<RelayRule> rules =
        policy.rules().stream().filter(rule -> rule.appliesTo(listener.name())).toList();
    DecisionTree byRules = DecisionTree.REJECT;
    byRules = add(terms, rules, RelayRule.Effect.ALLOW, byRules);
    byRules = add(terms, rules, RelayRule.Effect.DENY, byRules);
    DecisionTree byDomain =
        terms.ask(local, DecisionTree.DELIVER, terms.ask(forwarded, DecisionTree.FORWARD, byRules));
    return Admission.of(listener, terms, policy.membership(), byDomain);
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

  /** The rules of one effect before what follows them. */
  private DecisionTree add(
      ListenerTerms terms, List<RelayRule> rules, RelayRule.Effect effect, DecisionTree next) {
    DecisionTree matched =
        switch (effect) {
          case ALLOW -> DecisionTree.RELAY;
          case DENY -> DecisionTree.REJECT;
        };
    DecisionTree tree = next;
    List<RelayRule> backwards = new ArrayList<>(rules);
    Collections.reverse(backwards);
    for (RelayRule rule : backwards) {
      if (rule.effect() == effect) {
        tree = terms.askAll(questions.getOrDefault(rule.id(), List.of()), matched, tree);
      }
    }
    return tree;
  }
}
