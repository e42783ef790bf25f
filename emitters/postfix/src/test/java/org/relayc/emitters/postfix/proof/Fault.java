package org.relayc.emitters.postfix.proof;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import org.relayc.emitters.api.EmittedFile;

/** A fault as what it makes of the text of a file. */
public enum Fault {
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

  public EmittedFile in(EmittedFile written) {
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
