package org.relayc.emitters.postfix.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relayc.compiler.Compilation;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.postfix.PostfixTarget;
import org.relayc.emitters.postfix.profile.PostfixProfile;
import org.relayc.emitters.postfix.profile.TlsFiles;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.mail.Decision;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Membership;
import org.relayc.verifier.compare.Changed;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.emission.EmissionCheck;
import org.relayc.verifier.emission.Validation;

/** What a faulty writer would have written is caught, with a transaction that shows it. */
class SeededFaultsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  /** A fault as what it makes of the text of a file. */
  private enum Fault {
    EXCEPT_DROPPED("inside-allow-1-clients.cidr", "10.8.200.0/24 DUNNO\n", ""),
    /** As Aerleon once did: a rule for IPv4 sources let in all of IPv6. */
    IPV6_UNRESTRICTED("inside-allow-2-clients.cidr", "/28 OK\n", "/28 OK\n::/0 OK\n"),
    IPV6_OF_A_DENY_FORGOTTEN("inside-deny-1-clients.cidr", "2001:db8:bad::/48 REJECT\n", ""),
    IPV6_OF_AN_ALLOW_FORGOTTEN("inside-allow-1-clients.cidr", "2001:db8:a::/48", "# 2001:db8:a::"),
    DENY_AFTER_ALLOW(
        "main.cf",
        "    check_client_access cidr:$relayc_tables/inside-deny-1-clients.cidr\n"
            + "    # allow relay from offices except guests to partners\n"
            + "    check_client_access cidr:$relayc_tables/inside-allow-1-clients.cidr\n",
        "    check_client_access cidr:$relayc_tables/inside-allow-1-clients.cidr\n"
            + "    check_client_access cidr:$relayc_tables/inside-deny-1-clients.cidr\n"),
    DENY_AND_ALLOW_SWAPPED("inside-deny-1-clients.cidr", " REJECT", " OK"),
    SUBDOMAINS_MATCHED("inside-allow-1-recipients.texthash", "partner.example", ".partner.example"),
    ONE_BIT_TOO_FEW("inside-allow-2-clients.cidr", "192.0.2.16/28", "192.0.2.16/29"),
    ONE_BIT_TOO_MANY("inside-allow-3-clients.cidr", "192.0.2.64/32", "192.0.2.64/31"),
    RECIPIENTS_FORGOTTEN("inside-allow-1-clients.cidr", "relayc_inside_allow_1_recipients", "OK"),
    SENDER_FORGOTTEN("inside-allow-3-clients.cidr", "relayc_inside_allow_3_senders", "OK"),
    SENDER_PATTERN_FOR_ALL("inside-allow-3-senders.regexp", "/^alarm@contoso", "/@contoso"),
    NAME_FORGOTTEN("inside-allow-4-clients.cidr", "relayc_inside_allow_4_names", "OK"),
    PARENT_OF_THE_NAMES_MATCHED("inside-allow-4-names.texthash", ".monitors.contoso", ".contoso"),
    USERS_FORGOTTEN(
        "main.cf",
        "    check_sasl_access texthash:$relayc_tables/inside-allow-5-users.texthash\n    reject\n\n"
            + "relayc_people_submit",
        "    permit_sasl_authenticated\n    reject\n\nrelayc_people_submit"),
    LAST_REJECT_DROPPED(
        "main.cf", "inside-allow-5-users.texthash\n    reject", "inside-allow-5-users.texthash"),
    LISTENER_FORGOTTEN("master.cf", "-o smtpd_relay_restrictions=relayc_people_relay", ""),
    RULES_OF_ANOTHER_LISTENER("master.cf", "relayc_people_relay", "relayc_inside_relay"),
    SUBMIT_FORGOTTEN("master.cf", "  -o smtpd_sender_restrictions=relayc_people_submit\n", ""),
    TLS_NOT_FORCED("master.cf", "smtpd_tls_security_level=encrypt", "smtpd_tls_security_level=may"),
    LOG_IN_IN_CLEAR("master.cf", "smtpd_tls_auth_only=yes", "smtpd_tls_auth_only=no"),
    ACCEPT_DROPPED("inside-accept-1-clients.cidr", "203.0.113.0/24 DUNNO\n", ""),
    OWN_NETWORKS_TRUSTED(
        "main.cf",
        "    reject\n\nrelayc_people_submit",
        "    permit_mynetworks\n    reject\n\nmynetworks = 172.17.0.0/16\nrelayc_people_submit"),
    PARENT_DOMAIN_FORWARDED("main.cf", "relay_domains = branch.example", "relay_domains = example");

    private final String file;
    private final String said;
    private final String becomes;

    Fault(String file, String said, String becomes) {
      this.file = file;
      this.said = said;
      this.becomes = becomes;
    }

    EmittedFile in(EmittedFile written) {
      return replace(written, said, becomes);
    }

    EmittedFile replace(EmittedFile written, String said, String becomes) {
      if (!written.path().equals(file) && !written.path().equals("relayc/" + file)) {
        return written;
      }
      String text = new String(written.content(), StandardCharsets.UTF_8);
      String faulty = text.replace(said, becomes);
      assertNotEquals(text, faulty, "the fault is not in the text:\n" + text);
      return new EmittedFile(written.path(), faulty.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void withoutAFaultTheFilesAreProven() throws IOException {
    RelayPolicy policy = policy();
    Validation.Valid valid =
        assertInstanceOf(Validation.Valid.class, validate(policy, files(policy)));
    assertEquals(Relation.EQUIVALENT, valid.emission().relation());
  }

  @Test
  void aPatternThatIsNotUnderstoodIsNotTakenForTheRightOne() throws IOException {
    RelayPolicy policy = policy();
    List<EmittedFile> files =
        files(policy).stream()
            .map(
                file -> Fault.SENDER_PATTERN_FOR_ALL.replace(file, "/^alarm@", "/^(alarm|a+larm)@"))
            .toList();
    assertInstanceOf(Validation.Undecided.class, validate(policy, files));
  }

  @ParameterizedTest
  @EnumSource
  void aFaultIsCaughtWithAWitness(Fault fault) throws IOException {
    RelayPolicy policy = policy();
    List<EmittedFile> files = new ArrayList<>();
    files(policy).forEach(file -> files.add(fault.in(file)));
    Validation.Refuted refuted =
        assertInstanceOf(Validation.Refuted.class, validate(policy, files));
    Changed example = refuted.example();
    Transaction meant = example.before().orElseThrow().transaction();
    Decision policys = new PolicyEvaluator(policy).decide(meant).decision();
    assertEquals(example.change().was(), policys);
    assertNotEquals(example.change().is(), policys);
    assertTrue(example.after().isPresent());
  }

  private static Validation validate(RelayPolicy policy, List<EmittedFile> files) {
    return new EmissionCheck(policy, DAY, false, Budget.USUAL)
        .of(files, new PostfixTarget().reader(profile()));
  }

  private static List<EmittedFile> files(RelayPolicy policy) {
    PostfixTarget target = new PostfixTarget();
    return target.print(target.lower(policy, profile()).document());
  }

  private static RelayPolicy policy() throws IOException {
    try (InputStream text = SeededFaultsTest.class.getResourceAsStream("faults.relay")) {
      String policy =
          new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
      Compilation compilation = GeneratedPolicy.compile(policy, new Membership.Free());
      return ((Compilation.Compiled) compilation).policy();
    }
  }

  private static PostfixProfile profile() {
    PostfixProfile plain = PostfixProfile.defaults(DAY);
    return new PostfixProfile(
        DAY,
        false,
        plain.version(),
        Optional.of(new TlsFiles("/etc/ssl/mail.pem", "/etc/ssl/mail.key")),
        plain.sasl(),
        plain.delivery(),
        plain.base(),
        plain.tables(),
        plain.chroot());
  }
}
