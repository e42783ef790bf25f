package org.relayc.lint.rule.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.james.pipeline.Mailet;
import org.relayc.emitters.james.pipeline.Match;
import org.relayc.emitters.james.pipeline.Pipeline;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.semantics.words.Action;
import org.relayc.emitters.postfix.semantics.words.PatternList;
import org.relayc.emitters.postfix.semantics.words.Subject;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.JamesReview;
import org.relayc.lint.review.PostfixReview;
import org.relayc.lint.rule.JamesRule;
import org.relayc.lint.rule.PostfixRule;

/** An expression that means a domain and matches names that only end or begin like it. */
public final class SuffixWithoutDot implements PostfixRule, JamesRule {
  /** A domain at the end of an expression with nothing that says where its first label begins. */
  private static final Pattern OPEN_BEFORE =
      Pattern.compile("(?:.*\\.[*+])?([A-Za-z0-9_-]+(?:\\\\?\\.[A-Za-z0-9_-]+)+)\\$?");

  /** James holds an expression against the whole address. */
  private static final Pattern REGEX =
      Pattern.compile("(?:RecipientIsRegex|SenderIsRegex)=\\^?(.*\\.[*+].*)");

  /** A domain with something before it that says where it begins, and nothing that ends it. */
  private static final Pattern OPEN_BEHIND =
      Pattern.compile("(?:.*(?:@|\\\\\\.|\\^))([A-Za-z0-9_-]+(?:\\\\?\\.[A-Za-z0-9_-]+)+)");

  /** Nobody writes a longer one for a domain. */
  private static final int LONGEST = 1_000;

  private static final Set<Subject> DECIDING = Set.of(Subject.CLIENT, Subject.RECIPIENT);

  private static final List<String> DOMAIN_LISTS =
      List.of("relay_domains", "mydestination", "virtual_mailbox_domains", "virtual_alias_domains");

  @Override
  public List<Diagnostic> inPostfix(PostfixReview review) {
    List<Diagnostic> findings = new ArrayList<>();
    for (PostfixReview.LookUp look : review.lookUps()) {
      if (look.lets() && DECIDING.contains(look.subject())) {
        findings.addAll(lines(review.tables().open(look.table()), true));
      }
    }
    for (String parameter : DOMAIN_LISTS) {
      for (PostfixReview.Seen seen : review.seen(parameter)) {
        for (PatternList.Item item :
            PatternList.read(seen.value().text(), review.tables()).items()) {
          if (item.pattern() instanceof PatternList.Pattern.InTable(String table)) {
            findings.addAll(lines(review.tables().open(table), false));
          }
        }
      }
    }
    return findings.stream().distinct().toList();
  }

  /**
   * The lines of a table of expressions that are open at an end.
   *
   * @param permits whether only those count that let mail pass
   */
  private static List<Diagnostic> lines(Table table, boolean permits) {
    List<Diagnostic> findings = new ArrayList<>();
    if (table instanceof Table.Patterns(List<Table.Patterns.Line> lines)) {
      for (Table.Patterns.Line line : lines) {
        boolean counts = !permits || Action.of(line.value(), true).equals(Action.OK);
        if (counts && !line.expression().negated()) {
          String text = line.expression().text();
          longer(text, text.endsWith("$"))
              .map(other -> finding("/" + text + "/", other, line.place()))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  @Override
  public List<Diagnostic> inJames(JamesReview review) {
    List<Diagnostic> findings = new ArrayList<>();
    if (review.configuration().pipeline() instanceof Pipeline.Processors processors) {
      for (List<Mailet> mailets : processors.byState().values()) {
        for (Mailet mailet : mailets) {
          unseen(mailet.match())
              .flatMap(text ->
                  longer(text, true).map(other -> finding("'" + text + "'", other, mailet.place())))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<String> unseen(Match match) {
    if (!(match instanceof Match.Unseen(String text))) {
      return Optional.empty();
    }
    Matcher regex = REGEX.matcher(text);
    return regex.matches() ? Optional.of(regex.group(1)) : Optional.empty();
  }

  /** A name that an expression matches although it is not the domain's. */
  private static Optional<String> longer(String expression, boolean ended) {
    if (expression.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher before = OPEN_BEFORE.matcher(expression);
    if (ended && before.matches()) {
      return Optional.of("evil" + plain(before.group(1)));
    }
    Matcher behind = OPEN_BEHIND.matcher(expression);
    return !ended && behind.matches()
        ? Optional.of(plain(behind.group(1)) + ".evil.example")
        : Optional.empty();
  }

  private static String plain(String name) {
    return name.replace("\\", "");
  }

  private static Diagnostic finding(String expression, String other, Place place) {
    return Diagnostic.of(
            LintCode.SUFFIX_WITHOUT_DOT,
            Findings.shown(expression)
                + " matches '"
                + Findings.shown(other)
                + "', too, which anybody can register",
            place)
        .help("say where the domain begins and ends: /[@.]contoso\\.com$/");
  }
}
