package org.relayc.emitters.exchange.metabase.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.exchange.metabase.profile.Edition;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.emission.Validation;

/** What a faulty writer would have written is caught. */
class SeededFaultsTest {
  @ParameterizedTest
  @EnumSource
  void withoutAFaultTheFilesAreProven(Edition edition) {
    FaultyOutput output = new FaultyOutput(edition);
    Validation.Valid valid =
        assertInstanceOf(Validation.Valid.class, output.validate(output.files()));
    assertEquals(Relation.EQUIVALENT, valid.emission().relation());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "apply.vbs ~ Put \"list\", \"RelayIpList\", \"only-listed\" ~ Put \"list\", \"RelayIpList\", \"all-except\"",
        "apply.vbs ~ 10.20.30.0, 255.255.255.0 ~ 10.20.30.0, 255.255.254.0",
        "apply.vbs ~ 10.20.30.0, 255.255.255.0 ~ 0.0.0.0, 0.0.0.0",
        "apply.vbs ~ Put \"number\", \"RelayForAuth\", \"1\" ~ Put \"number\", \"RelayForAuth\", \"0\"",
        "apply.vbs ~ \"AuthFlags\", \"2\" ~ \"AuthFlags\", \"3\"",
        "apply.vbs ~ \"AccessSSLFlags\", \"8\" ~ \"AccessSSLFlags\", \"0\"",
        "apply.vbs ~ Put \"domain\", \"ours.example\", \"16\" ~ Put \"domain\", \"ours.example\", \"4096\"",
        "apply.vbs ~ \"partner.example\", \"4098\" ~ \"partner.example\", \"2\"",
        "apply.vbs ~ Put \"entry\", \"IPSecurity\", \"10.0.0.0, 255.0.0.0\" ~ Put \"entry\", \"IPSecurity\", \"0.0.0.0, 0.0.0.0\"",
        "apply.vbs ~ Put \"item\", \"ServerBindings\", \":587:\" ~ Put \"item\", \"ServerBindings\", \":588:\"",
        "smtpsvc.xml ~ ffffff000a141e00 ~ fffffe000a141e00",
        "smtpsvc.xml ~ RelayForAuth=\"1\" ~ RelayForAuth=\"0\"",
        "smtpsvc.xml ~ /Domain/ours.example\" ~ /Domain/c.example\"",
        "smtpsvc.xml ~ Value=\"2\" ~ Value=\"7\"",
      })
  void aFaultOfIis6IsCaughtWithAWitness(String file, String said, String becomes) {
    FaultyOutput output = new FaultyOutput(Edition.IIS6);
    List<EmittedFile> faulty = output.files(file, said, becomes);
    assertInstanceOf(Validation.Refuted.class, output.validate(faulty));
    List<EmittedFile> all =
        output.files().stream()
            .map(written ->
                written.path().equals(file) ? FaultyOutput.faulty(written, said, becomes) : written)
            .toList();
    assertTrue(!(output.validate(all) instanceof Validation.Valid), "one of two files is faulty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "exchange.ldf ~ msExchSmtpRelayForAuth: FALSE ~ msExchSmtpRelayForAuth: TRUE",
        "exchange.ldf ~ msExchAuthenticationFlags: 2 ~ msExchAuthenticationFlags: 3",
        "exchange.ldf ~ msExchAccessSSLFlags: 8 ~ msExchAccessSSLFlags: 0",
        "exchange.ldf ~ OjU4Nzo= ~ OjU4ODo=",
        "RUNBOOK.md ~ `b.example` ~ `c.example`",
        "RUNBOOK.md ~ | connector | `partner.example` ~ | connector | `example`",
        "RUNBOOK.md ~ `corp\\ops` ~ `corp\\everybody`",
        "RUNBOOK.md ~ | `corp\\temps` | denied | ~ | `corp\\temps` | allowed |",
      })
  void aFaultOfExchangeIsCaughtWithAWitness(String file, String said, String becomes) {
    FaultyOutput output = new FaultyOutput(Edition.EXCHANGE2003);
    List<EmittedFile> all =
        output.files().stream()
            .map(written ->
                written.path().equals(file) ? FaultyOutput.faulty(written, said, becomes) : written)
            .toList();
    assertInstanceOf(Validation.Refuted.class, output.validate(all));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "apply.vbs ~ IIS6 ~ Put \"number\", \"RelayForAuth\", \"0\" ~ Put \"number\", \"RelayForAuth\", \"0\" : Wipe",
        "apply.vbs ~ IIS6 ~ list.GrantByDefault = False ~ list.GrantByDefault = True",
        "apply.vbs ~ IIS6 ~ ' ---- the end of the settings ---- ~ ' ---- no end ----",
        "smtpsvc.xml ~ IIS6 ~ </MBProperty> ~ </MBProperty",
        "exchange.ldf ~ EXCHANGE2003 ~ replace: msExchSmtpRelayForAuth ~ add: msExchSmtpRelayForAuth",
        "exchange.ldf ~ EXCHANGE2003 ~ msExchSmtpRelayIpList:: ~ msExchSmtpRelayIpList:: AAAA",
        "RUNBOOK.md ~ EXCHANGE2003 ~ <!-- by hand --> ~ <!-- -->",
        "RUNBOOK.md ~ EXCHANGE2003 ~ | responsible | ~ | perhaps |",
      })
  void whatIsNotUnderstoodIsNotTakenForTheRightThing(
      String file, Edition edition, String said, String becomes) {
    FaultyOutput output = new FaultyOutput(edition);
    List<EmittedFile> all =
        output.files().stream()
            .map(written ->
                written.path().equals(file) ? FaultyOutput.faulty(written, said, becomes) : written)
            .toList();
    assertTrue(!(output.validate(all) instanceof Validation.Valid));
  }

  @Test
  void withoutAFileNothingIsProven() {
    FaultyOutput output = new FaultyOutput(Edition.IIS6);
    assertTrue(!(output.validate(List.of()) instanceof Validation.Valid));
  }
}
