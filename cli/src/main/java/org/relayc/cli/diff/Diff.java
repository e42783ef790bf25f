package org.relayc.cli.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.relayc.cli.check.Concessions;
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

  private final DiffSide old;
  private final DiffSide now;
  private final Source before;
  private final Source after;

  private Diff(DiffSide old, DiffSide now) {
    this.old = old;
    this.now = now;
    this.before = old.source();
    this.after = now.source();
  }

  /**
   * Two sources of one machine each.
   *
   * @param names of the two, as their user wrote them
   * @throws java.util.NoSuchElementException where a source is not understood at all
   */
  public static DiffResult of(
      Source before, Source after, List<String> names, LocalDate from, Budget budget) {
    return of(
        DiffSide.of(names.get(0), before, Optional.empty()),
        DiffSide.of(names.get(1), after, Optional.empty()),
        from,
        budget);
  }

  /** Compares on every day from one on; a server, which knows no days, on that day alone. */
  public static DiffResult of(DiffSide before, DiffSide after, LocalDate from, Budget budget) {
    return new Diff(before, after).compare(from, budget);
  }

  private DiffResult compare(LocalDate from, Budget budget) {
    try {
      Side was = side(old.subject());
      Side is = side(now.subject());
      boolean hasDays = was.kind() == Side.Kind.POLICY && is.kind() == Side.Kind.POLICY;
      Comparison comparison =
          hasDays ? Comparison.from(from, was, is, budget) : Comparison.on(from, was, is, budget);
      List<Changed> changes = new ArrayList<>(comparison.changes(LIMIT));
      changes.sort(WIDEST_FIRST);
      SetNames names = names(after).or(names(before));
      return new DiffResult(
          old.name(),
          now.name(),
          Optional.of(comparison.relation()),
          undecided(comparison),
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
          old.name(),
          now.name(),
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

  /** What is not understood, and questions whose answer makes a difference. */
  private List<String> undecided(Comparison comparison) {
    List<String> undecided = new ArrayList<>(comparison.reservations());
    SortedSet<String> unseen = new TreeSet<>(comparison.unseen(true));
    unseen.addAll(comparison.unseen(false));
    for (Source source : List.of(before, after)) {
      source
          .questions()
          .forEach((key, question) -> {
            if (unseen.contains(key)) {
              undecided.add(question);
            }
          });
    }
    return undecided;
  }

  private static Side side(Subject subject) {
    Side.Kind kind =
        switch (subject) {
          case PolicySubject policy -> Side.Kind.POLICY;
          case NativeSubject server -> Side.Kind.SERVER;
        };
    return new Side(kind, subject.meaning(), subject.replay());
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
    List<String> settings = new ArrayList<>(before.remarks());
    settings.addAll(after.remarks());
    if (!was.ipv4().equals(is.ipv4())) {
      settings.add(limit("IPv4", was.ipv4().toString(), is.ipv4().toString()));
    }
    if (!was.ipv6().equals(is.ipv6())) {
      settings.add(limit("IPv6", was.ipv6().toString(), is.ipv6().toString()));
    }
    settings.addAll(Concessions.inWords(before, after));
    return settings;
  }

  private static String limit(String family, String was, String is) {
    return "the limit of open relay changes: " + was + " -> " + is + " " + family + " addresses";
  }
}
