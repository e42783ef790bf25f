package org.relayc.cli.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.relayc.cli.source.PolicySource;
import org.relayc.cli.source.Source;
import org.relayc.compiler.Compilation;
import org.relayc.lint.region.BoxText;
import org.relayc.lint.region.SetNames;
import org.relayc.lint.subject.NativeSubject;
import org.relayc.lint.subject.PolicySubject;
import org.relayc.lint.subject.Subject;
import org.relayc.model.address.AddressSet;
import org.relayc.project.settings.OpenRelayLimit;
import org.relayc.verifier.compare.Changed;
import org.relayc.verifier.compare.Comparison;
import org.relayc.verifier.compare.Side;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.diagram.BudgetExceeded;

/** Compares two sources. */
public final class Diff {
  /** So many boxes where two services meet. */
  private static final int LIMIT = 200;

  private static final Comparator<Changed> WIDEST_FIRST =
      Comparator.comparing((Changed changed) -> changed.change().isWider())
          .thenComparing(changed -> changed.change().is())
          .reversed();

  private final Source before;
  private final Source after;

  private Diff(Source before, Source after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Compares on every day from one on; a server, which knows no days, on that day alone.
   *
   * @param names of the two sides, as their user wrote them
   * @throws java.util.NoSuchElementException where a source is not understood at all
   */
  public static DiffResult of(
      Source before, Source after, List<String> names, LocalDate from, Budget budget) {
    return new Diff(before, after).compare(names.get(0), names.get(1), from, budget);
  }

  private DiffResult compare(String old, String now, LocalDate from, Budget budget) {
    try {
      Side was = side(before.subjects().firstEntry().getValue());
      Side is = side(after.subjects().firstEntry().getValue());
      boolean hasDays = was.kind() == Side.Kind.POLICY && is.kind() == Side.Kind.POLICY;
      Comparison comparison =
          hasDays ? Comparison.from(from, was, is, budget) : Comparison.on(from, was, is, budget);
      List<Changed> changes = new ArrayList<>(comparison.changes(LIMIT));
      changes.sort(WIDEST_FIRST);
      SetNames names = names(after).or(names(before));
      return new DiffResult(
          old,
          now,
          Optional.of(comparison.relation()),
          comparison.reservations(),
          comparison.assumptions(),
          settings(),
          comparison.meetings(),
          changes.stream()
              .map(change -> new DiffResult.Entry(change, BoxText.conditions(change.box(), names)))
              .toList(),
          comparison.isWithin(LIMIT),
          comparison.mayRelay());
    } catch (BudgetExceeded e) {
      return new DiffResult(
          old,
          now,
          Optional.empty(),
          List.of("they are too large to be compared within the budget of a proof"),
          List.of(),
          settings(),
          List.of(),
          List.of(),
          false,
          AddressSet.EMPTY);
    }
  }

  private static Side side(Subject subject) {
    Side.Kind kind =
        switch (subject) {
          case PolicySubject policy -> Side.Kind.POLICY;
          case NativeSubject server -> Side.Kind.SERVER;
        };
    return new Side(kind, subject.meaning(), subject::decide);
  }

  private static SetNames names(Source source) {
    return source instanceof PolicySource policy
            && policy.policy().compilation() instanceof Compilation.Compiled compiled
        ? SetNames.of(compiled)
        : SetNames.BUILT_IN;
  }

  private List<String> settings() {
    OpenRelayLimit was = before.project().project().openRelay();
    OpenRelayLimit is = after.project().project().openRelay();
    List<String> settings = new ArrayList<>();
    if (!was.ipv4().equals(is.ipv4())) {
      settings.add(limit("IPv4", was.ipv4().toString(), is.ipv4().toString()));
    }
    if (!was.ipv6().equals(is.ipv6())) {
      settings.add(limit("IPv6", was.ipv6().toString(), is.ipv6().toString()));
    }
    return settings;
  }

  private static String limit(String family, String was, String is) {
    return "the limit of open relay changes: " + was + " -> " + is + " " + family + " addresses";
  }
}
