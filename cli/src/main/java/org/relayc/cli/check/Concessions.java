package org.relayc.cli.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.relayc.cli.files.ShownNames;
import org.relayc.cli.rule.FindingCatalog;
import org.relayc.cli.source.PolicySource;
import org.relayc.cli.source.Source;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.finding.Severity;
import org.relayc.diagnostics.source.Place;
import org.relayc.lint.finding.Identities;
import org.relayc.lint.suppression.Suppression;
import org.relayc.lint.suppression.SuppressionCode;
import org.relayc.lint.suppression.SuppressionComments;
import org.relayc.model.address.AddressSet;
import org.relayc.model.policy.Expectation;
import org.relayc.model.policy.Gateway;
import org.relayc.project.settings.OpenRelayLimit;
import org.relayc.project.settings.ReviewSettings.Accepted;
import org.relayc.project.settings.ReviewSettings.RuleLevel;

/**
 * What a change does to be judged more mildly: findings that it accepts, limits that it raises,
 * claims, expectations and gateways that it takes out.
 */
public final class Concessions {
  private static final String HELP = "whoever reviews the change should agree to it by name";

  private final Source before;
  private final Source after;
  private final List<Diagnostic> found = new ArrayList<>();

  private Concessions(Source before, Source after) {
    this.before = before;
    this.after = after;
  }

  /** All of them, where both sides are understood. */
  public static List<Diagnostic> of(Source before, Source after) {
    Concessions concessions = new Concessions(before, after);
    concessions.limit("IPv4", OpenRelayLimit::ipv4);
    concessions.limit("IPv6", OpenRelayLimit::ipv6);
    concessions.addAllButLimits();
    return List.copyOf(concessions.found);
  }

  /** The same in words, but for limits, of which a comparison says every change. */
  public static List<String> inWords(Source before, Source after) {
    Concessions concessions = new Concessions(before, after);
    concessions.addAllButLimits();
    return concessions.found.stream().map(Diagnostic::message).toList();
  }

  private void addAllButLimits() {
    gateways();
    levels();
    accepted();
    policies();
  }

  private void limit(String family, Function<OpenRelayLimit, BigInteger> of) {
    BigInteger was = of.apply(before.project().project().openRelay());
    BigInteger is = of.apply(after.project().project().openRelay());
    if (is.compareTo(was) > 0) {
      add(
          "the limit of open relay is raised from "
              + was
              + " to "
              + is
              + " "
              + family
              + " addresses");
    }
  }

  private void gateways() {
    AddressSet gone = before.project().project().gateways();
    gone = gone.minus(after.project().project().gateways());
    if (!gone.isEmpty()) {
      add("gateways of relayc.yaml are gone: " + gone);
    }
  }

  private void levels() {
    for (RuleLevel level : after.project().project().review().levels()) {
      Optional<DiagnosticCode> code = FindingCatalog.withId(level.rule());
      Optional<Severity> was =
          before.project().project().review().levels().stream()
              .filter(each -> each.rule().equals(level.rule()))
              .findFirst()
              .map(RuleLevel::level)
              .orElse(code.map(DiagnosticCode::severity));
      boolean lower =
          was.isPresent() && level.level().map(is -> is.compareTo(was.get()) < 0).orElse(true);
      if (lower) {
        String is = level.level().map(Concessions::word).orElse("off");
        add(
            level.rule() + " is made " + is + ", where it was " + word(was.get()),
            level.place(),
            after.project().names());
      }
    }
  }

  private void accepted() {
    Set<String> was = new HashSet<>();
    for (Accepted each : before.project().project().review().accepted()) {
      was.add(key(each));
    }
    for (Accepted each : after.project().project().review().accepted()) {
      if (!was.contains(key(each))) {
        add(
            each.rule() + " is accepted in '" + each.file() + "', because " + each.because(),
            each.place(),
            after.project().names());
      }
    }
  }

  private static String key(Accepted each) {
    return String.join("\0", each.rule(), each.file(), each.text().orElse(""));
  }

  private void policies() {
    Optional<Compiled> was = compiled(before);
    Optional<Compiled> is = compiled(after);
    if (was.isEmpty() || is.isEmpty()) {
      return;
    }
    Set<String> known = new HashSet<>();
    comments(was.get()).forEach(each -> known.add(key(each)));
    comments(is.get()).stream()
        .filter(each -> !known.contains(key(each)))
        .forEach(each ->
            add(
                String.join(", ", each.rules()) + " is accepted here, because " + each.because(),
                each.place(),
                names(after)));
    gone(was.get().policy().claims(), is.get().policy().claims(), Identities::of)
        .forEach(claim -> add("a claim is gone: " + claim.caption()));
    gone(
            was.get().policy().expectations(),
            is.get().policy().expectations(),
            expected -> expected.decision() + expected.transactions().toString())
        .forEach((Expectation expected) -> add("an expectation is gone: " + expected.caption()));
    gone(
            was.get().policy().gateways(),
            is.get().policy().gateways(),
            gateway -> Identities.of(gateway.addresses()) + Identities.of(gateway.hidden()))
        .forEach((Gateway gateway) -> add("a gateway is gone: " + gateway.addresses()));
  }

  private static <T> List<T> gone(List<T> was, List<T> is, Function<T, String> meaning) {
    Set<String> there = new HashSet<>(is.stream().map(meaning).toList());
    return was.stream().filter(each -> !there.contains(meaning.apply(each))).toList();
  }

  private static Optional<Compiled> compiled(Source source) {
    return source instanceof PolicySource(var policy)
            && policy.compilation() instanceof Compiled compiled
        ? Optional.of(compiled)
        : Optional.empty();
  }

  private static ShownNames names(Source source) {
    return source instanceof PolicySource(var policy) ? policy.names() : new ShownNames("");
  }

  private static List<Suppression> comments(Compiled policy) {
    List<Suppression> comments = new ArrayList<>();
    policy.files().forEach(file -> comments.addAll(SuppressionComments.of(file).suppressions()));
    return comments;
  }

  /** What it accepts of which line, wherever that is now. */
  private static String key(Suppression each) {
    String line =
        each.scope() instanceof Suppression.Line(String file, int number)
            ? each.place().file().lines().line(number).strip().replaceAll("\\s+", " ")
            : "";
    return String.join("\0", String.join(",", each.rules()), line);
  }

  private void add(String message) {
    found.add(
        Diagnostic.withoutPlace(SuppressionCode.LOOSENED_CHECK, "this change: " + message)
            .help(HELP));
  }

  private void add(String message, Place place, ShownNames names) {
    Diagnostic finding =
        Diagnostic.of(SuppressionCode.LOOSENED_CHECK, "this change: " + message, place).help(HELP);
    found.addAll(names.of(List.of(finding)));
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
