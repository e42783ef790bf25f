package org.relayc.emitters.james.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relayc.compiler.Compilation;
import org.relayc.compiler.PolicyCompiler;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.api.NativeReader;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.contract.policy.PolicyGenerator;
import org.relayc.emitters.james.JamesReader;
import org.relayc.emitters.james.JamesTarget;
import org.relayc.emitters.james.document.JamesDocument;
import org.relayc.emitters.james.profile.JamesProfile;
import org.relayc.emitters.james.profile.JamesVersion;
import org.relayc.emitters.james.profile.Release;
import org.relayc.emitters.james.proof.SayablePolicies;
import org.relayc.emitters.james.read.Files;
import org.relayc.migrate.proof.LiftProof;
import org.relayc.migrate.server.LiftedServer;
import org.relayc.migrate.server.ServerConfiguration;
import org.relayc.migrate.server.ServerLift;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Membership;
import org.relayc.verifier.compare.Comparison;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.compare.Side;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.meaning.PolicyMeaning;

/**
 * The policy that is made of a configuration, whoever wrote it, lets nobody do more; and what was
 * compiled from a policy becomes that policy again.
 */
class LiftLawTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int CONFIGURATIONS = 600;
  private static final int TRANSACTIONS = 60;
  private static final int POLICIES = 120;

  private final Random random = new Random(11);
  private final Map<Relation, Integer> relations = new EnumMap<>(Relation.class);
  private final Map<Decision, Integer> decided = new EnumMap<>(Decision.class);

  @Test
  void aLiftedPolicyIsNeverWiderAndSaysWhereItIsNarrower() {
    RandomFolders folders = new RandomFolders(random);
    JamesReader reader = new JamesReader(new Release(Optional.of(JamesVersion.parse("3.8.1"))));
    for (int i = 0; i < CONFIGURATIONS; i++) {
      Files made = folders.next();
      ServerConfiguration server = server(reader, made);
      LiftedServer lifted = ServerLift.of(server, DAY);
      check(server, lifted, made.toString());
    }
    int equal = relations.getOrDefault(Relation.EQUIVALENT, 0);
    int narrower = relations.getOrDefault(Relation.NARROWER, 0);
    assertTrue(equal > CONFIGURATIONS / 10 && narrower > CONFIGURATIONS / 20, relations.toString());
    assertTrue(decided.getOrDefault(Decision.RELAY, 0) > CONFIGURATIONS, decided.toString());
  }

  private void check(ServerConfiguration server, LiftedServer lifted, String made) {
    if (!lifted.lifted().text().contains("listener ")) {
      assertFalse(lifted.lifted().deviations().isEmpty(), made);
      return;
    }
    String shown = lifted.proof() + "\n" + made + "\n" + lifted.lifted().text();
    Relation relation =
        assertInstanceOf(LiftProof.Compared.class, lifted.proof(), shown).relation();
    assertTrue(relation == Relation.EQUIVALENT || relation == Relation.NARROWER, shown);
    if (lifted.lifted().deviations().isEmpty()) {
      assertEquals(Relation.EQUIVALENT, relation, shown);
    }
    relations.merge(relation, 1, Integer::sum);
    ask(server, lifted, made);
  }

  /** Whatever the proof says: who may relay by the policy may do so by the server. */
  private void ask(ServerConfiguration server, LiftedServer lifted, String made) {
    RelayPolicy policy = policy(lifted.lifted().text());
    PolicyEvaluator evaluator = new PolicyEvaluator(policy);
    RandomTransactions transactions = new RandomTransactions(random);
    String service = server.meaning().services().getFirst().name().text();
    for (int i = 0; i < TRANSACTIONS; i++) {
      Transaction asked = transactions.next(service);
      boolean odd = !asked.recipient().isPlain() || asked.sender() instanceof Sender.Other;
      Decision says = evaluator.decide(at(asked, policy)).decision();
      Decision does = server.plain().apply(asked).decision();
      decided.merge(says, 1, Integer::sum);
      assertTrue(
          odd || says != Decision.RELAY || does == Decision.RELAY || isOurs(does, lifted),
          () -> does + " for " + asked + "\n" + made);
    }
  }

  /** What may be a domain of the server's own, and cannot be seen to be one. */
  private static boolean isOurs(Decision does, LiftedServer lifted) {
    return does != Decision.REJECT && !lifted.lifted().deviations().isEmpty();
  }

  private static Transaction at(Transaction asked, RelayPolicy policy) {
    ListenerName name = policy.listeners().getFirst().name();
    return new Transaction(
        name,
        asked.client(),
        asked.clientName(),
        asked.tls(),
        asked.identity(),
        asked.sender(),
        asked.recipient(),
        asked.day());
  }

  @Test
  void whatWasCompiledBecomesThePolicyAgain() {
    for (GeneratedPolicy generated :
        SayablePolicies.of(new PolicyGenerator(5, DAY, false).next(POLICIES))) {
      JamesProfile profile = JamesProfile.defaults(DAY);
      Lowered<JamesDocument> lowered = new JamesTarget().lower(generated.policy(), profile);
      if (!lowered.shortfalls().isEmpty()) {
        continue;
      }
      List<EmittedFile> files = new JamesTarget().print(lowered.document());
      ServerConfiguration server = server(new JamesTarget().reader(profile), folder(files));
      LiftedServer lifted = ServerLift.of(server, DAY);
      RelayPolicy again = policy(lifted.lifted().text());
      Comparison comparison =
          Comparison.on(DAY, side(generated.policy()), side(again), Budget.USUAL);
      String shown = generated.text() + "\n" + lifted.lifted().text();
      Relation relation = comparison.relation();
      assertTrue(
          relation == Relation.EQUIVALENT
              || (relation == Relation.NARROWER && !lifted.lifted().deviations().isEmpty()),
          () -> relation + " " + comparison.example(true) + "\n" + shown);
      relations.merge(relation, 1, Integer::sum);
    }
    int equal = relations.getOrDefault(Relation.EQUIVALENT, 0);
    assertTrue(equal > POLICIES / 4, relations.toString());
  }

  private static Side side(RelayPolicy policy) {
    PolicyEvaluator evaluator = new PolicyEvaluator(policy);
    return new Side(
        Side.Kind.POLICY, PolicyMeaning.of(policy), asked -> evaluator.decide(asked).decision());
  }

  private static SourceFolder folder(List<EmittedFile> files) {
    return path ->
        files.stream()
            .filter(file -> file.path().equals(path))
            .findFirst()
            .<SourceFolder.Opened>map(file -> new SourceFolder.Bytes(file.content()))
            .orElseGet(() -> new SourceFolder.Unreadable("no such file", ""));
  }

  private static <C> ServerConfiguration server(NativeReader<C> reader, SourceFolder folder) {
    C configuration = reader.read(folder).configuration();
    return new ServerConfiguration(
        "server",
        "a folder",
        reader.meaning(configuration),
        asked -> reader.decide(configuration, asked),
        reader.outline(configuration),
        List.of(),
        text -> text);
  }

  private static RelayPolicy policy(String text) {
    SourceFolder folder = path -> new SourceFolder.Bytes(text.getBytes(StandardCharsets.UTF_8));
    Compilation compilation = PolicyCompiler.compile(folder, "policy", new Membership.Free());
    return assertInstanceOf(
            Compilation.Compiled.class, compilation, () -> compilation + "\n" + text)
        .policy();
  }
}
