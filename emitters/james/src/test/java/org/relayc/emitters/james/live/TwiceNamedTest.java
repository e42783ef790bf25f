package org.relayc.emitters.james.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.relayc.compiler.Compilation;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.james.live.instance.Fate;
import org.relayc.emitters.james.live.instance.JamesFiles;
import org.relayc.emitters.james.live.instance.JamesServer;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.Membership;

/**
 * Of a recipient that a mail names twice, a composed matcher of James takes one, and the other goes
 * past it; what is compiled has no such way out.
 */
class TwiceNamedTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final String TO = "u@rival.example";

  private static final String POLICY =
      """
      deliver ours.example
      listener l on *:25 {
          allow relay from 10.0.0.0/8
          deny relay from 10.1.0.0/16 to rival.example
      }
      """;

  private static JamesFiles compiled() {
    Compilation compilation = GeneratedPolicy.compile(POLICY, new Membership.Free());
    RelayPolicy policy = ((Compilation.Compiled) compilation).policy();
    return JamesFiles.of(CompiledPolicy.of(policy, DAY).trial().orElseThrow().files());
  }

  private static Set<Fate.Kind> sent(JamesFiles files, String... recipients) {
    Caller caller = new Caller("10.1.2.3", false, Optional.empty());
    try (JamesServer server = JamesServer.start(files);
        MailSession session = MailSession.open(server, 0, caller)) {
      return session.send("s@sender.example", List.of(recipients)).getFirst().fates().stream()
          .map(Fate::kind)
          .collect(Collectors.toSet());
    }
  }

  @Test
  void isKeptBackAsOftenAsItIsNamed() {
    assertEquals(Set.of(Fate.Kind.KEPT_BACK), sent(compiled(), TO));
    assertEquals(Set.of(Fate.Kind.KEPT_BACK, Fate.Kind.DISCARDED), sent(compiled(), TO, TO, TO));
  }

  @Test
  void goesPastWhatKeepsItBackWhereEachIsNotTakenOnce() {
    JamesFiles files = compiled();
    JamesFiles without =
        new JamesFiles(
            files.smtpServer(),
            files.mailetContainer().replace("match=\"each-once\"", "match=\"All\""),
            files.domainList());
    assertEquals(Set.of(Fate.Kind.KEPT_BACK), sent(without, TO));
    assertEquals(Set.of(Fate.Kind.KEPT_BACK, Fate.Kind.RELAYED), sent(without, TO, TO));
  }
}
