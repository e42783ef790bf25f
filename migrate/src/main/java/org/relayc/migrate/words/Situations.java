package org.relayc.migrate.words;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.relayc.compiler.Compilation;
import org.relayc.compiler.PolicyCompiler;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.Membership;

/**
 * The three situations of relaying, as expectations: an outsider writes to us, an outsider writes
 * to somebody elsewhere, and one of us logs in and does so.
 */
public final class Situations {
  private static final List<String> OUTSIDERS = List.of("203.0.113.9", "198.51.100.9", "192.0.2.9");
  private static final List<String> ELSEWHERE =
      List.of("elsewhere.example", "outside.example", "elsewhere.test");

  /** No rule of these policies ends. */
  private static final LocalDate SOME_DAY = LocalDate.EPOCH;

  private final RelayPolicy policy;
  private final PolicyEvaluator evaluator;

  private Situations(RelayPolicy policy) {
    this.policy = policy;
    this.evaluator = new PolicyEvaluator(policy);
  }

  /**
   * A listener.
   *
   * @param tls whether nothing is taken there in clear
   */
  public record Where(String listener, boolean tls) {}

  /**
   * One that may relay by a log-in.
   *
   * @param who as the language calls them
   */
  public record Insider(Where where, String who) {}

  /** Expectations that a policy meets, in groups with a comment each; none of a bad policy. */
  public static List<String> of(String text, List<Where> places, List<Insider> insiders) {
    SourceFolder folder = path -> new SourceFolder.Bytes(text.getBytes(StandardCharsets.UTF_8));
    return switch (PolicyCompiler.compile(folder, "the policy", new Membership.Free())) {
      case Compilation.Rejected rejected -> List.of();
      case Compilation.Compiled compiled ->
          new Situations(compiled.policy()).texts(places, insiders);
    };
  }

  private List<String> texts(List<Where> places, List<Insider> insiders) {
    List<String> texts = new ArrayList<>();
    Optional<DomainName> ours = policy.local().witness().or(() -> policy.forwarded().witness());
    ours.map(Situations::someone)
        .ifPresent(to -> {
          List<String> lines = new ArrayList<>();
          places.forEach(where -> lines.add(outsider(where, to, ordinary(where))));
          group(texts, "An outsider writes to one of us.", lines);
        });
    Optional<String> elsewhere =
        ELSEWHERE.stream().filter(name -> !isOurs(name)).findFirst().map(name -> "someone@" + name);
    if (elsewhere.isPresent()) {
      group(texts, "An outsider writes to somebody elsewhere.", strangers(places, elsewhere.get()));
      group(
          texts,
          "One of us logs in, and writes to somebody elsewhere.",
          insiders(insiders, elsewhere.get()));
    }
    return texts;
  }

  private static String someone(DomainName domain) {
    return "someone@" + domain;
  }

  private static void group(List<String> texts, String remark, List<String> lines) {
    if (!lines.isEmpty()) {
      texts.add(Remarks.line(remark) + '\n' + String.join("\n", lines));
    }
  }

  private boolean isOurs(String name) {
    NameSet accepted = policy.local().union(policy.forwarded());
    return accepted.contains(new DomainName(name));
  }

  /** An outsider who is on no list, if there is one. */
  private String ordinary(Where where) {
    return OUTSIDERS.stream()
        .filter(client ->
            decide(where, client, "someone@elsewhere.example", nobody()) == Decision.REJECT)
        .findFirst()
        .orElse(OUTSIDERS.get(0));
  }

  private String outsider(Where where, String to, String client) {
    Decision decision = decide(where, client, to, nobody());
    return expect(decision, where, client, "", to);
  }

  private List<String> strangers(List<Where> places, String to) {
    List<String> lines = new ArrayList<>();
    for (Where where : places) {
      String client = ordinary(where);
      lines.add(
          decide(where, client, to, nobody()) == Decision.REJECT
              ? expect(Decision.REJECT, where, client, "", to)
              : Remarks.line(
                  "Not so on "
                      + where.listener
                      + ": it relays for them. 'relayc check' tells more."));
    }
    return lines;
  }

  private List<String> insiders(List<Insider> insiders, String to) {
    List<String> lines = new ArrayList<>();
    for (Insider insider : insiders) {
      String client = ordinary(insider.where);
      boolean isAnyone = insider.who.equals("authenticated");
      // Of named users and groups the compiler makes somebody who is one of them.
      Decision decision = isAnyone ? decide(insider.where, client, to, somebody()) : Decision.RELAY;
      if (decision == Decision.RELAY) {
        lines.add(expect(decision, insider.where, client, " for " + insider.who, to));
      }
    }
    return lines;
  }

  private static String expect(
      Decision decision, Where where, String client, String who, String to) {
    return "expect "
        + decision.word()
        + " from "
        + client
        + who
        + " to "
        + to
        + (where.tls ? " over tls" : "")
        + " on "
        + where.listener;
  }

  private static Identity nobody() {
    return new Identity.Anonymous();
  }

  private static Identity somebody() {
    SortedSet<String> none = new TreeSet<>();
    return new Identity.LoggedIn("somebody", none);
  }

  private Decision decide(Where where, String client, String to, Identity identity) {
    return evaluator
        .decide(
            new Transaction(
                new ListenerName(where.listener),
                IpAddress.parse(client),
                Optional.empty(),
                where.tls,
                identity,
                new Sender.Null(),
                Recipient.parse(to),
                SOME_DAY))
        .decision();
  }
}
