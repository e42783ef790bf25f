package org.relayc.lint.rule.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relayc.compiler.value.PublicSuffixes;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.semantics.words.Action;
import org.relayc.emitters.postfix.semantics.words.Subject;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.ExchangeReview;
import org.relayc.lint.review.PostfixReview;
import org.relayc.lint.rule.ExchangeRule;
import org.relayc.lint.rule.PostfixRule;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** Everybody below a public suffix is let in by name, and anybody can register there. */
public final class NamedPublicSuffix implements PostfixRule, ExchangeRule {
  private static final String CURE = "name the clients, or better: their addresses";

  @Override
  public List<Diagnostic> inPostfix(PostfixReview review) {
    List<Diagnostic> findings = new ArrayList<>();
    for (PostfixReview.LookUp look : review.lookUps()) {
      if (look.lets()
          && look.subject() == Subject.CLIENT
          && review.tables().open(look.table()) instanceof Table.Keys keys) {
        suffixes(keys)
            .map(entry ->
                Diagnostic.of(
                        LintCode.RDNS_PUBLIC_SUFFIX,
                        "'"
                            + Findings.shown(entry.key())
                            + "' lets in every client whose name ends in it, and"
                            + " anybody can register one",
                        entry.place())
                    .help(CURE))
            .forEach(findings::add);
      }
    }
    return findings.stream().distinct().toList();
  }

  private static Stream<Table.Entry> suffixes(Table.Keys keys) {
    List<Table.Entry> suffixes = new ArrayList<>();
    for (Table.Entry entry : keys.entries()) {
      String name = entry.key().startsWith(".") ? entry.key().substring(1) : entry.key();
      if (Action.of(entry.value(), true).equals(Action.OK) && isSuffix(name)) {
        suffixes.add(entry);
      }
    }
    return suffixes.stream();
  }

  private static boolean isSuffix(String name) {
    boolean named = name.chars().anyMatch(Character::isLetter) && !name.equals("unknown");
    return named
        && name.indexOf(':') < 0
        && DomainName.parse(name).filter(PublicSuffixes::contains).isPresent();
  }

  @Override
  public List<Diagnostic> inExchange(ExchangeReview review) {
    List<Diagnostic> findings = new ArrayList<>();
    for (VirtualServer server : review.legacy().servers()) {
      if (server.relayList() instanceof AccessList.Only(AccessList.Entries entries)) {
        entries.names().entries().stream()
            .filter(NameSet.Entry::in)
            .flatMap(entry -> suffix(entry.pattern()).stream())
            .map(above ->
                review.at(
                    "server." + server.name() + ".relay-list",
                    LintCode.RDNS_PUBLIC_SUFFIX,
                    "'*."
                        + above
                        + "' on the relay list of virtual server "
                        + server.name()
                        + " lets in every client whose name ends in it, and anybody can register one",
                    CURE))
            .forEach(findings::add);
      }
    }
    return findings;
  }

  private static Optional<DomainName> suffix(NamePattern pattern) {
    return pattern instanceof NamePattern.Below(DomainName above) && PublicSuffixes.contains(above)
        ? Optional.of(above)
        : Optional.empty();
  }
}
