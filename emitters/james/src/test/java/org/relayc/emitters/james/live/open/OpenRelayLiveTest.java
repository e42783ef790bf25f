package org.relayc.emitters.james.live.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.james.JamesReader;
import org.relayc.emitters.james.configuration.JamesConfiguration;
import org.relayc.emitters.james.live.Answer;
import org.relayc.emitters.james.live.Caller;
import org.relayc.emitters.james.live.LiveJudge;
import org.relayc.emitters.james.live.MailSession;
import org.relayc.emitters.james.live.instance.Fate;
import org.relayc.emitters.james.live.instance.JamesFiles;
import org.relayc.emitters.james.live.instance.JamesServer;
import org.relayc.emitters.james.profile.JamesVersion;
import org.relayc.emitters.james.profile.Release;
import org.relayc.model.mail.Decision;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Membership;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.openrelay.OpenRelay;
import org.relayc.verifier.openrelay.OpenRelaySearch;
import org.relayc.verifier.openrelay.RelayGrant;

/** Servers that are open by the composition of their files: a real James sends the mail out. */
class OpenRelayLiveTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Path SAMPLES = Path.of("../../samples/james-open-by-composition");

  @ParameterizedTest
  @ValueSource(strings = {"trusted-network", "hook-in-front", "misspelt-guard"})
  void theMailOfAStrangerGoesOut(String name) {
    Path folder = SAMPLES.resolve(name).resolve("mx1");
    JamesFiles files =
        new JamesFiles(
            text(folder, "smtpserver.xml"),
            text(folder, "mailetcontainer.xml"),
            text(folder, "domainlist.xml"));
    OpenRelay found = search(files, "3.8.1");
    List<Transaction> strangers = strangers(found);
    assertFalse(strangers.isEmpty(), found.toString());
    assertEquals(List.of(), found.undecided());
    try (JamesServer server = JamesServer.start(files)) {
      strangers.forEach(stranger ->
          assertEquals(Optional.of(Fate.Kind.RELAYED), fate(server, stranger), stranger::toString));
    }
  }

  static String text(Path folder, String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is found in files, as a release reads them. */
  static OpenRelay search(JamesFiles files, String version) {
    Map<String, String> texts =
        Map.of(
            "smtpserver.xml", files.smtpServer(),
            "mailetcontainer.xml", files.mailetContainer(),
            "domainlist.xml", files.domainList());
    SourceFolder folder =
        path ->
            texts.getOrDefault(path, "").isEmpty()
                ? new SourceFolder.Unreadable("no such file", "")
                : new SourceFolder.Bytes(texts.get(path).getBytes(StandardCharsets.UTF_8));
    JamesReader reader = new JamesReader(new Release(Optional.of(JamesVersion.parse(version))));
    JamesConfiguration configuration = reader.read(folder).configuration();
    Meaning meaning = reader.meaning(configuration);
    return OpenRelaySearch.of(
        meaning,
        new Membership.Free(),
        List.of(),
        DAY,
        asked -> reader.decide(configuration, asked).decision(),
        Budget.USUAL);
  }

  /** One mail of a stranger for each listener that surely lets one out. */
  static List<Transaction> strangers(OpenRelay found) {
    return found.grants().stream()
        .filter(grant -> grant.kind() == RelayGrant.Kind.BY_ADDRESS && grant.certain())
        .filter(grant -> grant.witness().decision() == Decision.RELAY)
        .map(grant -> grant.witness().transaction())
        .toList();
  }

  /** Where the mail of a transaction ends; nowhere where it is refused. */
  static Optional<Fate.Kind> fate(JamesServer server, Transaction transaction) {
    int listener = server.listener(transaction.listener().text()).orElseThrow();
    boolean startTls = transaction.tls() && !server.isImplicit(listener);
    Caller caller = new Caller(transaction.client().toString(), startTls, Optional.empty());
    try (MailSession session = MailSession.open(server, listener, caller)) {
      Answer answer =
          session
              .send(LiveJudge.text(transaction.sender()), List.of(transaction.recipient().path()))
              .getFirst();
      return answer.fates().stream().map(Fate::kind).findFirst();
    }
  }
}
