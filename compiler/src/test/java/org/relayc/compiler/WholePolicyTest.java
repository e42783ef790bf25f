package org.relayc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.model.mail.DomainName;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.policy.NextHop;
import org.relayc.model.policy.RelayPolicy;

/** The policy of the language reference, whole. */
class WholePolicyTest {
  private static final String POLICY =
      """
      # contoso.relay — who may send mail through us, and where to.

      network printers  = 10.20.30.0/24, 10.20.31.5
      network branches  = 192.168.0.0/255.255.0.0 except 192.168.66.0/24
      network blocklist = file "blocklist.cidr"
      host    app-farm  = *.apps.contoso.com
      domain  ours      = contoso.com, contoso.co.uk
      domain  partner   = fabrikam.example, *.fabrikam.example
      domain  freemail  = freemail.example, *.freemail.example
      principal operators   = user alice@contoso.com, group "CONTOSO\\\\Mail Operators"
      principal contractors = group "CONTOSO\\\\Contractors"

      deliver ours                                   # we are the final destination
      forward partner via [mx.fabrikam.example]:25   # accepted from anyone, passed on

      listener internal on 10.0.0.5:25 {
          hostname mail.contoso.com
          tls optional
          auth plain, login over tls
          accept from any except blocklist

          allow relay from printers
              because "scan to mail" owner "print team" ticket "OPS-1123" until 2027-06-30
          allow relay from private named app-farm
          allow relay for authenticated
          deny  relay for contractors to freemail
      }

      listener submission on *:587 {
          tls required
          auth plain, login over tls
          submit for authenticated
          allow relay for operators over tls
      }

      route smarthost to any via smtp.isp.example:587 tls required

      never  relay for anonymous from internet to external
      expect reject from 203.0.113.9 to someone@example.net on internal
      expect relay  from 10.20.30.7  to someone@example.net on internal
      """;

  private static final Compilation.Compiled COMPILED = compiled();

  private static Compilation.Compiled compiled() {
    MemoryFolder folder =
        new MemoryFolder()
            .with("policy.relay", POLICY)
            .with("blocklist.cidr", "# bad\n198.51.100.0/24\n");
    return switch (Findings.compile(folder)) {
      case Compilation.Compiled it -> it;
      case Compilation.Rejected it -> throw new AssertionError(Findings.lines(it.diagnostics()));
    };
  }

  private static void checkOrigin(ClauseId id, String text) {
    assertEquals(text, COMPILED.origins().of(id).text());
  }

  @Test
  void nothingIsWrongWithIt() {
    assertEquals("", Findings.lines(COMPILED.diagnostics()));
  }

  @Test
  void itsExpectationsHold() {
    assertEquals(2, COMPILED.policy().expectations().size());
    assertEquals("", Findings.lines(Expectations.check(COMPILED, LocalDate.of(2026, 11, 24))));
    assertEquals(
        "policy.relay:40:1 RLY060 expected relay, got reject on internal: no rule lets client"
            + " 10.20.30.7 relay to example.net",
        Findings.lines(Expectations.check(COMPILED, LocalDate.of(2027, 7, 1))));
  }

  @Test
  void numbersFollowTheText() {
    RelayPolicy policy = COMPILED.policy();
    checkOrigin(new ClauseId(1), "deliver ours");
    checkOrigin(new ClauseId(2), "forward partner via [mx.fabrikam.example]:25");
    checkOrigin(policy.listeners().get(0).id(), "listener internal on 10.0.0.5:25");
    checkOrigin(policy.listeners().get(0).accept().get(0).id(), "accept from any except blocklist");
    checkOrigin(policy.rules().get(0).id(), "allow relay from printers");
    checkOrigin(policy.rules().get(3).id(), "deny  relay for contractors to freemail");
    assertEquals("deny relay for contractors to freemail", policy.rules().get(3).caption());
    checkOrigin(policy.listeners().get(1).submit().orElseThrow().id(), "submit for authenticated");
    assertEquals(
        List.of(8, 9, 10, 11, 16),
        policy.rules().stream().map(rule -> rule.id().number()).toList());
  }

  @Test
  void whereMailGoes() {
    assertTrue(
        COMPILED.policy().nextHop(new DomainName("a.fabrikam.example")) instanceof NextHop.Host host
            && host.direct());
    assertTrue(
        COMPILED.policy().nextHop(new DomainName("example.net")) instanceof NextHop.Host host
            && !host.direct());
  }

  @Test
  void codesDiffer() {
    Set<String> seen = new HashSet<>();
    for (CompilerCode code : CompilerCode.values()) {
      assertTrue(seen.add(code.id()) && code.id().matches("RLY0[2-7][0-9]"), code.id());
      assertTrue(code.title().matches("[a-z0-9-]+"), code.title());
    }
  }
}
