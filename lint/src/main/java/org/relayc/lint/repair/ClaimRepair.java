package org.relayc.lint.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.compiler.Compilation;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.compiler.Expectations;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Fix;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.syntax.Condition;
import org.relayc.dsl.syntax.Name;
import org.relayc.dsl.syntax.SetExpression;
import org.relayc.lint.finding.Identities;
import org.relayc.lint.repair.WrittenRules.Written;
import org.relayc.lint.repair.WrittenRules.WrittenClaim;
import org.relayc.lint.subject.PolicySubject;
import org.relayc.model.mail.Decision;
import org.relayc.model.policy.Claim;
import org.relayc.model.policy.Transaction;
import org.relayc.verifier.Verdict;
import org.relayc.verifier.compare.Comparison;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.compare.Side;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.diagram.BudgetExceeded;
import org.relayc.verifier.policy.ClaimProofs;
import org.relayc.verifier.policy.ClaimProofs.ClaimProof;

/**
 * The smallest change of a policy after which a {@code never relay} holds. It is offered only where
 * the policy that it leads to was compiled and compared: the claim is proven, nothing else is
 * broken, and nothing more is allowed.
 */
public final class ClaimRepair {
  private final Compiled compiled;
  private final Edited edited;
  private final LocalDate from;
  private final Budget budget;

  public ClaimRepair(Compiled compiled, Edited edited, LocalDate from, Budget budget) {
    this.compiled = compiled;
    this.edited = edited;
    this.from = from;
    this.budget = budget;
  }

  /** For a claim that a transaction breaks. */
  public Optional<Fix> of(Claim claim, Transaction witness) {
    Place stated = compiled.origins().of(claim.id());
    Optional<WrittenClaim> written = new WrittenRules(stated.file()).claim(stated);
    Optional<Place> decider = new PolicySubject(compiled).decider(witness);
    if (written.isEmpty()
        || decider.isEmpty()
        || claim.quantifier() != Claim.Quantifier.NEVER
        || claim.decision() != Decision.RELAY) {
      return Optional.empty();
    }
    WrittenRules rules = new WrittenRules(decider.get().file());
    Optional<Written> rule = rules.rule(decider.get());
    List<Fix> candidates = new ArrayList<>();
    rule.flatMap(each -> narrowed(each, rules, written.get())).ifPresent(candidates::add);
    rule.flatMap(each -> denied(each, written.get())).ifPresent(candidates::add);
    return candidates.stream().filter(fix -> isProven(fix, claim)).findFirst();
  }

  /** The rule that decides, without what the claim speaks of, where that is one condition. */
  private static Optional<Fix> narrowed(Written rule, WrittenRules rules, WrittenClaim written) {
    if (written.conditions().size() != 1) {
      return Optional.empty();
    }
    Condition forbidden = written.claim().conditions().getFirst();
    String text = written.conditions().getFirst();
    Optional<Condition> same =
        rule.rule().conditions().stream()
            .filter(each -> each.getClass().equals(forbidden.getClass()))
            .findFirst();
    if (same.isEmpty()) {
      return text.equals("for anonymous")
          ? Optional.of(insert(end(rule, rules), " for authenticated", "ask for a log-in"))
          : Optional.empty();
    }
    Optional<SetExpression> set = set(forbidden);
    if (set.isEmpty() || !set.get().except().isEmpty()) {
      return Optional.empty();
    }
    boolean more = set(same.get()).map(each -> !each.except().isEmpty()).orElse(false);
    String items = text.substring(text.indexOf(' ')).strip();
    return Optional.of(
        insert(
            rules.place(same.get()),
            (more ? ", " : " except ") + items,
            "leave out of the rule what the claim forbids"));
  }

  private static Place end(WrittenRules.Written rule, WrittenRules rules) {
    List<Condition> conditions = rule.rule().conditions();
    return conditions.isEmpty() ? rule.place() : rules.place(conditions.getLast());
  }

  private static Fix insert(Place behind, String text, String title) {
    return insert(behind.file(), behind.span().end(), text, title);
  }

  private static Fix insert(SourceFile file, int at, String text, String title) {
    return new Fix(title, false, List.of(new Fix.Edit(file.at(at, at), text)));
  }

  /** A deny of all that the claim speaks of, before the rule that decides or before the claim. */
  private static Optional<Fix> denied(Written rule, WrittenClaim written) {
    List<Name> on = written.claim().on();
    boolean inside =
        on.size() == 1 && rule.listener().filter(on.getFirst().text()::equals).isPresent();
    if (written.conditions().isEmpty() || (!on.isEmpty() && !inside)) {
      return Optional.empty();
    }
    Place before = inside ? rule.place() : written.place();
    SourceFile file = before.file();
    int start = file.lines().start(before.start().line());
    String indent = file.text().substring(start, before.span().start());
    String line =
        (indent.isBlank() ? indent : "")
            + "deny relay "
            + String.join(" ", written.conditions())
            + "\n";
    return Optional.of(insert(file, start, line, "deny what the claim forbids"));
  }

  private static Optional<SetExpression> set(Condition condition) {
    return switch (condition) {
      case Condition.From(SetExpression set) -> Optional.of(set);
      case Condition.Named(SetExpression set) -> Optional.of(set);
      case Condition.For(SetExpression set) -> Optional.of(set);
      case Condition.To(SetExpression set) -> Optional.of(set);
      case Condition.Sender(SetExpression set) -> Optional.of(set);
      case Condition.OverTls over -> Optional.empty();
    };
  }

  private boolean isProven(Fix fix, Claim claim) {
    Compilation changed = edited.after(fix.edits());
    if (!(changed instanceof Compiled after)) {
      return false;
    }
    Set<String> held = proven(compiled);
    Set<String> holds = proven(after);
    return holds.contains(Identities.of(claim))
        && holds.containsAll(held)
        && expectations(after) <= expectations(compiled)
        && isNarrower(after);
  }

  private Set<String> proven(Compiled policy) {
    Set<String> proven = new HashSet<>();
    for (ClaimProof proof : ClaimProofs.of(policy.policy(), from, budget)) {
      if (proof.verdict() instanceof Verdict.Proven) {
        proven.add(Identities.of(proof.claim()));
      }
    }
    return proven;
  }

  private long expectations(Compiled policy) {
    return Expectations.check(policy, from).stream().filter(Diagnostic::isError).count();
  }

  private boolean isNarrower(Compiled after) {
    try {
      return Comparison.from(from, side(compiled), side(after), budget).relation()
          == Relation.NARROWER;
    } catch (BudgetExceeded e) {
      return false;
    }
  }

  private static Side side(Compiled policy) {
    PolicySubject subject = new PolicySubject(policy);
    return new Side(Side.Kind.POLICY, subject.meaning(), subject.replay());
  }
}
