package org.relayc.emitters.postfix.restriction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relayc.emitters.postfix.document.Action;
import org.relayc.emitters.postfix.document.Action.Answer;
import org.relayc.emitters.postfix.document.LookupTable;
import org.relayc.emitters.postfix.document.LookupTable.Regexp.Line;
import org.relayc.emitters.postfix.document.Pattern;
import org.relayc.emitters.postfix.document.Restriction;
import org.relayc.emitters.postfix.document.Restriction.Plain;
import org.relayc.emitters.postfix.document.Restriction.Subject;
import org.relayc.emitters.postfix.document.RestrictionClass.Step;
import org.relayc.model.policy.Listener;

/**
 * The relay restrictions of a listener in the order that Postfix must ask them: what we accept for
 * anyone, what is dressed, denies, allows, allows that need TLS, and no to everything else.
 */
public final class RelayList {
  /** Whom a list is asked about. */
  private enum Audience {
    ANYONE,
    ANONYMOUS,
    LOGGED_IN
  }

  private final Draft draft;
  private final RuleNames names;
  private final List<AppliedRule> rules;
  private final RuleName listener;

  public RelayList(Draft draft, RuleNames names, Listener listener, List<AppliedRule> rules) {
    this.draft = draft;
    this.names = names;
    this.rules = rules;
    this.listener = new RuleName(listener.name().text());
  }

  /** The steps, the last of them {@code reject}. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Step(
            List.of("mail for domains that are delivered here or forwarded"),
            Plain.PERMIT_AUTH_DESTINATION));
    if (rules.stream().allMatch(AppliedRule::isDeny)) {
      steps.add(new Step(Plain.REJECT));
      return steps;
    }
    steps.add(new Step(new Restriction.Lookup(Subject.RECIPIENT, dressed(draft))));
    if (rules.stream().noneMatch(RelayList::tellsAnonymousApart)) {
      addRules(steps, Audience.ANYONE);
      return steps;
    }
    List<Step> loggedIn = new ArrayList<>();
    addRules(loggedIn, Audience.LOGGED_IN);
    Action enter = new Action.Enter(draft.restrictionClass(listener.and("logged-in"), loggedIn));
    steps.add(
        new Step(
            List.of("whoever is logged in has a list of rules of their own"),
            new Restriction.Whenever(Subject.LOGIN, enter)));
    addRules(steps, Audience.ANONYMOUS);
    return steps;
  }

  /**
   * Recipients that hold another recipient or no local part, which trivial-rewrite(8) may route
   * elsewhere, and domains in U-labels, which no table of A-labels would match.
   */
  public static LookupTable dressed(Draft draft) {
    Pattern dressed = new Pattern("[%!@].*@|^(\"\")?@|@.*[^ -~]");
    return draft.table(
        new RuleName("dressed-recipients"),
        file ->
            new LookupTable.Regexp(
                file,
                List.of(
                    "Recipients that hold another one, no local part, or a domain not in ASCII."),
                List.of(new Line(dressed, Answer.REJECT))));
  }

  private static boolean tellsAnonymousApart(AppliedRule rule) {
    return rule.logins().anonymous() && !rule.logins().isEveryone();
  }

  private void addRules(List<Step> steps, Audience audience) {
    add(steps, rules.stream().filter(AppliedRule::isDeny), audience);
    add(steps, rules.stream().filter(rule -> !rule.isDeny() && !rule.overTls()), audience);
    List<Step> overTls = new ArrayList<>();
    add(overTls, rules.stream().filter(rule -> !rule.isDeny() && rule.overTls()), audience);
    if (!overTls.isEmpty()) {
      steps.add(new Step(List.of("what follows needs TLS"), Plain.REJECT_PLAINTEXT_SESSION));
      steps.addAll(overTls);
    }
    steps.add(new Step(Plain.REJECT));
  }

  private void add(List<Step> steps, Stream<AppliedRule> some, Audience audience) {
    some.forEach(rule -> step(rule, audience).ifPresent(steps::add));
  }

  private Optional<Step> step(AppliedRule rule, Audience audience) {
    Logins logins = rule.logins();
    Logins asked =
        switch (audience) {
          case ANYONE -> logins;
          case ANONYMOUS -> logins.anonymous() ? Logins.EVERYONE : Logins.NOBODY;
          case LOGGED_IN -> withoutAnonymous(logins);
        };
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    List<Guard> guards = new ArrayList<>(rule.before());
    if (!asked.isEveryone()) {
      guards.add(new Guard.For(asked));
    }
    guards.addAll(rule.after());
    List<String> comment = Caption.of(rule.rule());
    Restriction restriction =
        new Chain(draft, names.of(rule.rule()), comment)
            .build(guards, rule.isDeny() ? Answer.REJECT : Answer.OK);
    return Optional.of(new Step(comment, restriction));
  }

  private static Logins withoutAnonymous(Logins logins) {
    return logins.others() && logins.exceptions().isEmpty() ? Logins.EVERYONE : logins.loggedIn();
  }
}
