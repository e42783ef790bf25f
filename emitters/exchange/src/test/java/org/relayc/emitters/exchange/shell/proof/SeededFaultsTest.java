package org.relayc.emitters.exchange.shell.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.exchange.shell.ShellTarget;
import org.relayc.emitters.exchange.shell.state.TransportServer;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.mail.Decision;
import org.relayc.verifier.compare.Changed;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.emission.Validation;

/** What a faulty writer would have written is caught, with a transaction that shows it. */
class SeededFaultsTest {
  @Test
  void withoutAFaultTheScriptsAreProven() {
    Validation.Valid valid =
        assertInstanceOf(Validation.Valid.class, FaultyOutput.validate(FaultyOutput.files()));
    assertEquals(Relation.EQUIVALENT, valid.emission().relation());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "'10.20.31.5' ~ '10.20.31.0/24'",
        "'10.20.30.0/26' ~ '10.20.30.0/25'",
        "'2001:db8:1::/48' ~ '2001:db8:1::/47'",
        "'10.0.0.0/8' ~ '10.0.0.0/7'",
        "RequireTLS = $true ~ RequireTLS = $false",
        "'BasicAuthRequireTLS' ~ 'Integrated'",
        "'AnonymousUsers' ~ 'ExchangeUsers'",
        "'corp\\ops' ~ 'corp\\everybody'",
        "Deny = $true; Kind = 'Group' ~ Deny = $false; Kind = 'Group'",
        "Deny = $true; Kind = 'User' ~ Deny = $false; Kind = 'User'",
        "Kind = 'User'; Trustee = 'o\u2019\u2019brien' ~ Kind = 'Group'; Trustee = 'o\u2019\u2019brien'",
        "'10.0.0.5:25' ~ '10.0.0.6:25'",
        "'[::]:587' ~ '[::1]:587'",
        "'*.ours.example' ~ '*.example'",
        "'InternalRelay' ~ 'Authoritative'",
        "'S-1-5-7' ~ 'S-1-1-0'",
      })
  void aFaultIsCaughtWithAWitness(String said, String becomes) {
    Validation validation = FaultyOutput.validate(FaultyOutput.files(said, becomes));
    Changed example =
        switch (validation) {
          case Validation.Refuted refuted -> refuted.example();
          case Validation.Undecided undecided ->
              undecided.example().orElseThrow(() -> new AssertionError(undecided.toString()));
          case Validation.Valid valid -> throw new AssertionError("nothing was found");
        };
    assertNotEquals(example.change().was(), example.change().is());
    example
        .before()
        .ifPresent(witness -> {
          PolicyEvaluator evaluator = new PolicyEvaluator(FaultyOutput.policy());
          Decision policys = evaluator.decide(witness.transaction()).decision();
          assertEquals(example.change().was(), policys);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "'ms-Exch-SMTP-Submit' ~ 'ms-Exch-SMTP-Submit-All'",
        "Deny = $true ~ Deny = $null",
        "RequireTLS = $true ~ RequireTLS = $(Remove-Item x)",
        "Edition = '2019' ~ Edition = \"2019\"",
        "'10.20.31.5' ~ '10.20.31.5'; 'x'",
        "'10.20.31.5' ~ 10.20.31.5",
        "'10.20.31.5' ~ @('10.20.31.5')",
        "'10.20.31.5' ~ '10.20.31'",
        "Edition = '2019' ~ Edition = '2021'",
        "Name = 'relayc inside 1' ~ Name = 'relayc inside 2'",
        "Name = 'relayc inside 1' ~ Nom = 'relayc inside 1'",
        "Comment = 'relayc:inside' ~ Comment = 'inside'",
        "'o\u2019\u2019brien' ~ 'o\u2019brien'",
        "$Policy = @{ ~ $Policy = Get-Policy #@{",
        "function Get-Sid ~ function Get-Sids",
        "Get-Problem -Found $before ~ Get-Nothing -Found $before",
        "throw ( ~ Write-Output (",
        "# ---- the end of the policy ---- ~ # ---- no end ----",
      })
  void whatIsOutsideTheSubsetIsSaid(String said, String becomes) {
    String there = said.equals("function Get-Sid") ? "function Get-Entry" : said;
    List<EmittedFile> faulty = FaultyOutput.files(there, becomes);
    isOutside(faulty);
  }

  private static void isOutside(List<EmittedFile> files) {
    TransportServer server =
        new ShellTarget()
            .reader(Compiled.profile(false))
            .read(Compiled.folder(files))
            .configuration();
    assertEquals(1, server.reservations().size(), server::toString);
    assertTrue(server.reservations().get(0).startsWith("Apply-RelayPolicy.ps1:"), server::toString);
    assertFalse(FaultyOutput.validate(files) instanceof Validation.Valid);
  }

  @Test
  void everyScriptIsLookedAt() {
    for (EmittedFile file : FaultyOutput.files()) {
      List<EmittedFile> without =
          FaultyOutput.files().stream().filter(other -> !other.path().equals(file.path())).toList();
      isOutside(without);
      List<EmittedFile> longer =
          FaultyOutput.files().stream()
              .map(other ->
                  other.path().equals(file.path())
                      ? FaultyOutput.faulty(other, "Set-StrictMode", "Set-StrictMode  ")
                      : other)
              .toList();
      isOutside(longer);
    }
  }

  @Test
  void aDeepScriptIsNoReasonToFall() {
    String deep = "@(\r\n".repeat(100_000);
    List<EmittedFile> faulty = FaultyOutput.files("Edition = '2019'", "Edition = " + deep);
    isOutside(faulty);
  }

  @Test
  void bytesAreAsWindowsPowerShellWantsThem() {
    for (EmittedFile file : FaultyOutput.files()) {
      String text = new String(file.content(), StandardCharsets.UTF_8);
      assertTrue(text.startsWith("\ufeff#Requires"), file.path());
      assertTrue(text.endsWith("}\r\n"), file.path());
      assertFalse(text.replace("\r\n", "").contains("\n"), file.path());
      assertFalse(text.contains(" \r\n"), file.path());
      assertFalse(text.contains("\t"), file.path());
    }
  }
}
