package org.relayc.verifier.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.meaning.Question;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.Notes;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.principal.PrincipalSet;
import org.relayc.model.sender.SenderSet;

/** Conditions as questions that all must be answered with yes; what holds always is not asked. */
public final class ConditionQuestions {
  private ConditionQuestions() {}

  public static List<Question> of(Conditions conditions) {
    List<Question> questions = new ArrayList<>(client(conditions.from(), conditions.named()));
    if (conditions.overTls()) {
      questions.add(new Question.OverTls());
    }
    if (!(conditions.principals() instanceof PrincipalSet.Anyone)) {
      questions.add(new Question.PrincipalIn(conditions.principals()));
    }
    conditions.sender().map(ConditionQuestions::sender).ifPresent(questions::add);
    if (!conditions.to().equals(NameSet.ANY)) {
      questions.add(recipient(conditions.to()));
    }
    return questions;
  }

  /** The conditions of a rule, the day among them. */
  public static List<Question> of(RelayRule rule) {
    List<Question> questions = of(rule.conditions());
    Notes notes = rule.notes();
    notes.until().ifPresent(day -> questions.add(new Question.NotAfter(day)));
    return questions;
  }

  static List<Question> client(AddressSet from, Optional<NameSet> named) {
    List<Question> questions = new ArrayList<>();
    if (!from.equals(AddressSet.ANY)) {
      questions.add(new Question.ClientIn(from));
    }
    named.ifPresent(names -> questions.add(new Question.ClientNamed(names, false)));
    return questions;
  }

  private static Question sender(SenderSet set) {
    return new Question.SenderIn(MailboxSet.of(set), set.containsNull(), false);
  }

  /** Whether a recipient's domain is in a set, an address literal being in the rest. */
  public static Question recipient(NameSet domains) {
    return new Question.RecipientIn(MailboxSet.ofDomains(domains), domains.containsTheRest());
  }
}
