package org.relayc.emitters.postfix.live.migrated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relayc.compiler.Compilation;
import org.relayc.compiler.PolicyCompiler;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.contract.law.TreePath;
import org.relayc.emitters.contract.live.DecisionCount;
import org.relayc.emitters.contract.question.BoundaryTransactions;
import org.relayc.emitters.exchange.metabase.semantics.LegacyDecision;
import org.relayc.emitters.exchange.metabase.semantics.LegacyMeaning;
import org.relayc.emitters.postfix.live.CompiledPolicy;
import org.relayc.emitters.postfix.live.Endpoints;
import org.relayc.emitters.postfix.live.Spelling;
import org.relayc.emitters.postfix.live.dialogue.DecisionSession;
import org.relayc.emitters.postfix.live.dialogue.Reply;
import org.relayc.emitters.postfix.live.dialogue.Resolution;
import org.relayc.emitters.postfix.live.dialogue.RewriteService;
import org.relayc.emitters.postfix.live.instance.MasterService;
import org.relayc.emitters.postfix.live.instance.PostfixSandbox;
import org.relayc.migrate.lift.Lifted;
import org.relayc.migrate.lift.PolicyLift;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;
import org.relayc.model.meaning.Service;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Membership;

/**
 * A virtual server of Exchange 2003 is migrated, its policy compiled, and a real Postfix does what
 * the virtual server did, on witnesses of every path of the virtual server's decisions.
 */
class MigratedLiveTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final DecisionCount COUNT = new DecisionCount(MigratedLiveTest.class);
  private static final int SESSIONS = 400;
  private static final int WITNESSES_OF_A_PATH = 4;

  @AfterAll
  static void writeCount() {
    COUNT.write();
  }

  @ParameterizedTest
  @EnumSource
  void aRealPostfixDoesWhatTheVirtualServerDid(LegacyCase legacy) throws IOException {
    Lifted lifted = PolicyLift.of(legacy.server()).get(0);
    RelayPolicy policy = policy(lifted.text());
    CompiledPolicy compiled = CompiledPolicy.of(policy, DAY);
    boolean isNarrower = !compiled.shortfalls().isEmpty() || !lifted.deviations().isEmpty();
    assertEquals(legacy.isNarrower(), isNarrower);
    List<String> complaints = new ArrayList<>();
    int differ = 0;
    try (PostfixSandbox sandbox = PostfixSandbox.start(compiled.files())) {
      for (Service service : LegacyMeaning.of(legacy.server()).services()) {
        Listener listener = policy.listener(migrated(service.name())).orElseThrow();
        for (boolean tls : listener.tls().isForced() ? List.of(true) : List.of(false, true)) {
          for (Played played : play(sandbox, policy, listener, service, tls)) {
            Decision was = decision(legacy, service.name(), played.transaction());
            differ += was == played.is() ? 0 : 1;
            boolean isAllowed = legacy.isNarrower() && played.is().compareTo(was) < 0;
            if (was != played.is() && !isAllowed) {
              complaints.add(was + " became " + played.is() + ": " + played.transaction());
            }
          }
        }
      }
    }
    assertEquals(List.of(), complaints, lifted::text);
    assertEquals(legacy.isNarrower(), differ > 0, "what is announced as narrower, and only that");
  }

  /** What the policy calls a virtual server, or its bindings with TLS from the first byte. */
  private static ListenerName migrated(ListenerName service) {
    String plain = service.text().replace(LegacyMeaning.plain(""), "smtp-");
    return new ListenerName(plain.replace(" (TLS)", "-tls"));
  }

  /** What Postfix did with a transaction. */
  private record Played(Transaction transaction, Decision is) {}

  /** The virtual server believes an unconfirmed name; where that can matter, every name is one. */
  private static Decision decision(LegacyCase legacy, ListenerName name, Transaction t) {
    Transaction own =
        new Transaction(
            name,
            t.client(),
            t.clientName(),
            t.tls(),
            t.identity(),
            t.sender(),
            t.recipient(),
            t.day());
    return LegacyDecision.of(legacy.server(), own, answer -> legacy.isNarrower()).decision();
  }

  private static List<Played> play(
      PostfixSandbox sandbox, RelayPolicy policy, Listener listener, Service service, boolean tls) {
    List<Played> played = new ArrayList<>();
    MasterService line = Endpoints.linesOf(listener, sandbox.listeners()).getFirst();
    try (DecisionSession session = tls ? sandbox.overTls(line) : sandbox.inClear(line);
        RewriteService rewrite = sandbox.rewrite()) {
      for (Transaction transaction : witnesses(policy, listener, service, tls)) {
        COUNT.add(1);
        Reply reply = session.decide(Spelling.of(transaction, listener));
        assertFalse(reply.isTransient(), reply.text());
        played.add(
            new Played(
                transaction,
                reply.isPositive()
                    ? taken(rewrite.resolve(transaction.recipient().path()))
                    : Decision.REJECT));
      }
    }
    return played;
  }

  private static Decision taken(Resolution resolution) {
    return switch (resolution.domainClass()) {
      case LOCAL, VIRTUAL_ALIAS, VIRTUAL_MAILBOX -> Decision.DELIVER;
      case RELAY -> Decision.FORWARD;
      case DEFAULT -> Decision.RELAY;
    };
  }

  /** Some witnesses of each path that is met at the boundaries of the policy. */
  private static List<Transaction> witnesses(
      RelayPolicy policy, Listener listener, Service service, boolean tls) {
    BoundaryTransactions boundaries = new BoundaryTransactions(policy, DAY, new Random(1));
    Map<List<Boolean>, List<Transaction>> byPath = new LinkedHashMap<>();
    Set<Decision> reached = EnumSet.noneOf(Decision.class);
    for (Transaction transaction : boundaries.sample(listener, tls, SESSIONS)) {
      if (transaction.recipient() instanceof Recipient.Mailbox box && box.isPlain()) {
        TreePath path = TreePath.of(service.tree(), transaction);
        reached.add(path.decision());
        List<Transaction> some = byPath.computeIfAbsent(path.answers(), key -> new ArrayList<>());
        if (some.size() < WITNESSES_OF_A_PATH) {
          some.add(transaction);
        }
      }
    }
    Set<Decision> leaves = EnumSet.noneOf(Decision.class);
    addLeaves(service.tree(), leaves);
    assertTrue(reached.containsAll(leaves), () -> leaves + " are to be reached, not " + reached);
    return byPath.values().stream().flatMap(List::stream).toList();
  }

  private static void addLeaves(DecisionTree tree, Set<Decision> leaves) {
    switch (tree) {
      case DecisionTree.Leaf(Decision decision) -> leaves.add(decision);
      case DecisionTree.Ask ask -> {
        // A set of domains that is empty leads nowhere.
        boolean isVoid =
            ask.question() instanceof Question.RecipientIn in
                && in.mailboxes().equals(MailboxSet.EMPTY)
                && !in.literal();
        if (!isVoid) {
          addLeaves(ask.yes(), leaves);
        }
        addLeaves(ask.no(), leaves);
      }
    }
  }

  private static RelayPolicy policy(String text) {
    SourceFolder folder = path -> new SourceFolder.Bytes(text.getBytes(StandardCharsets.UTF_8));
    return switch (PolicyCompiler.compile(folder, "the policy", new Membership.Free())) {
      case Compilation.Compiled compiled -> compiled.policy();
      case Compilation.Rejected rejected ->
          throw new IllegalStateException(rejected.diagnostics() + "\n" + text);
    };
  }
}
