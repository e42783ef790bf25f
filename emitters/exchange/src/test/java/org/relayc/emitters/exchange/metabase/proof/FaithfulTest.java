package org.relayc.emitters.exchange.metabase.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.contract.law.Faithfulness;
import org.relayc.emitters.contract.law.ServerAnswer;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.contract.question.BoundaryTransactions;
import org.relayc.emitters.exchange.metabase.MetabaseTarget;
import org.relayc.emitters.exchange.metabase.WrittenReader;
import org.relayc.emitters.exchange.metabase.document.MetabaseDocument;
import org.relayc.emitters.exchange.metabase.document.ServerSettings;
import org.relayc.emitters.exchange.metabase.profile.Edition;
import org.relayc.emitters.exchange.metabase.profile.MetabaseProfile;
import org.relayc.emitters.exchange.metabase.semantics.LegacyMeaning;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.Transaction;

/** At every boundary of random policies the written server does what the policy says, or less. */
class FaithfulTest {
  private static final int POLICIES = 60;

  @ParameterizedTest
  @EnumSource
  void isNeverWider(Edition edition) {
    PlainPolicies policies = new PlainPolicies(7);
    int asked = 0;
    for (int i = 0; i < POLICIES; i++) {
      asked += ask(policies.next(), edition, new Random(i));
    }
    assertTrue(asked > 10_000, asked + " questions");
  }

  private static int ask(GeneratedPolicy generated, Edition edition, Random random) {
    MetabaseProfile profile =
        new MetabaseProfile(
            FaultyOutput.DAY,
            true,
            edition,
            Map.of(),
            Optional.of("CN=SMTP,CN=Protocols,CN=MAIL01,CN=Servers,DC=contoso"));
    MetabaseTarget target = new MetabaseTarget();
    Lowered<MetabaseDocument> lowered = target.lower(generated.policy(), profile);
    WrittenReader reader = target.reader(profile);
    LegacyServer machine = reader.read(folder(target.print(lowered.document()))).configuration();
    boolean narrower = !lowered.shortfalls().isEmpty();
    Faithfulness law = new Faithfulness(generated.policy(), Set.of(), narrower);
    BoundaryTransactions questions =
        new BoundaryTransactions(generated.policy(), FaultyOutput.DAY, random);
    int asked = 0;
    for (ServerSettings server : lowered.document().servers()) {
      Listener listener = generated.policy().listener(server.listener()).orElseThrow();
      for (boolean tls : List.of(true, false)) {
        for (Transaction each : questions.sample(listener, tls, 20)) {
          // The server gives these its default domain, which is local (KB Q304897, test 6).
          if (each.recipient() instanceof Recipient.Incomplete) {
            continue;
          }
          ServerAnswer answer = answer(reader, machine, server, each);
          assertEquals(
              Optional.empty(),
              law.complaint(each, answer),
              () -> each + "\n" + law.explain(each) + "\n" + generated.text());
          asked++;
        }
      }
    }
    return asked;
  }

  private static ServerAnswer answer(
      WrittenReader reader, LegacyServer machine, ServerSettings server, Transaction asked) {
    String number = Integer.toString(server.number());
    String name =
        server.bindings().isEmpty() ? LegacyMeaning.secure(number) : LegacyMeaning.plain(number);
    Transaction there =
        new Transaction(
            new ListenerName(name),
            asked.client(),
            asked.clientName(),
            asked.tls(),
            asked.identity(),
            asked.sender(),
            asked.recipient(),
            asked.day());
    Decision decision = reader.decide(machine, there).decision();
    return decision == Decision.REJECT
        ? new ServerAnswer.Refused("550 5.7.1")
        : new ServerAnswer.Taken("250", decision, asked.recipient().path());
  }

  private static SourceFolder folder(List<EmittedFile> files) {
    return path ->
        files.stream()
            .filter(file -> file.path().equals(path))
            .<SourceFolder.Opened>map(file -> new SourceFolder.Bytes(file.content()))
            .findFirst()
            .orElseGet(() -> new SourceFolder.Unreadable("no such file", "it was not written"));
  }
}
