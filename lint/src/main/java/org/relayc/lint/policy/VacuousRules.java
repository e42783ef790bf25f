package org.relayc.lint.policy;

import java.util.Optional;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.model.meaning.Question;

/** Says why no mail matches a rule. */
final class VacuousRules {
  private static final String WIDEN = "take the rule out, or widen its ";

  private VacuousRules() {}

  /** Why, and the cure. */
  private record Words(String why, String help) {}

  /**
   * The finding at a rule.
   *
   * @param condition the one that alone keeps all mail away, where it takes no other
   */
  static Diagnostic finding(Optional<Question> condition, Place place) {
    Words words = condition.map(VacuousRules::words).orElseGet(VacuousRules::several);
    return Diagnostic.of(
            CompilerCode.VACUOUS_RULE, "no mail can match this rule: " + words.why, place)
        .help(words.help);
  }

  private static Words words(Question condition) {
    return switch (condition) {
      case Question.ClientIn client ->
          new Words("its 'from' holds no client that may connect", WIDEN + "'from'");
      case Question.ClientNamed named ->
          new Words("its 'named' holds no client that may connect", WIDEN + "'named'");
      case Question.OverTls over -> new Words("no mail comes over TLS", WIDEN + "conditions");
      case Question.PrincipalIn principals ->
          new Words("its 'for' holds nobody who may send", WIDEN + "'for'");
      case Question.SenderIn sender ->
          new Words("its 'sender' holds no sender", WIDEN + "'sender'");
      case Question.RecipientIn recipient ->
          new Words(
              "its 'to' holds only domains that 'deliver' or 'forward' takes already",
              "take the rule out: mail for these domains needs no rule");
      // That it has ended is told as RLY703.
      case Question.NotAfter ended -> several();
      case Question.RecipientDressed dressed -> several();
      case Question.Unseen unseen -> several();
    };
  }

  private static Words several() {
    return new Words(
        "none that its listener takes meets all of its conditions", WIDEN + "conditions");
  }
}
