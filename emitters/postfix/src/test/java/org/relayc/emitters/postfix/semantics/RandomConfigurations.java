package org.relayc.emitters.postfix.semantics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Configurations as nobody would write them, and some would. */
public final class RandomConfigurations {
  private static final List<String> WORDS =
      List.of(
          "permit",
          "reject",
          "permit_mynetworks",
          "permit_sasl_authenticated",
          "permit_auth_destination",
          "reject_unauth_destination",
          "reject_plaintext_session",
          "warn_if_reject reject",
          "warn_if_reject",
          "defer_if_permit",
          "class_a",
          "class_b",
          "reject_rbl_client zen.test",
          "check_policy_service unix:p",
          "no_such_word",
          "check_client_access hash:clients",
          "check_client_access cidr:clients",
          "check_sender_access hash:mail",
          "check_recipient_access hash:mail",
          "check_recipient_access regexp:mail",
          "check_sender_access regexp:mail",
          "check_sasl_access hash:logins",
          "check_client_access regexp:clients",
          "check_client_access static:DUNNO",
          "hash:mail",
          "check_sender_access mysql:gone");
  private static final List<String> VALUES =
      List.of(
          "OK",
          "REJECT",
          "DUNNO",
          "550",
          "550 no",
          "class_a",
          "permit_mynetworks, reject",
          "DISCARD",
          "reject_unauth_destination",
          "DEFER_IF_PERMIT",
          "hash:x",
          "nonsense");

  private final Random random;

  public RandomConfigurations(Random random) {
    this.random = random;
  }

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String list(int most) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      words.add(pick(WORDS));
    }
    return String.join(", ", words);
  }

  private String[] lines(String... keys) {
    List<String> lines = new ArrayList<>();
    for (String key : keys) {
      if (random.nextBoolean()) {
        lines.add(key + " " + pick(VALUES));
      }
    }
    Collections.shuffle(lines, random);
    return lines.toArray(String[]::new);
  }

  /** Lists, classes and tables of random words. */
  public HandMade next() {
    HandMade made = new HandMade();
    setLists(made);
    setServer(made);
    setDomains(made);
    setTables(made);
    setTablesOfAddresses(made);
    return made;
  }

  private void setLists(HandMade made) {
    made.set("smtpd_client_restrictions", random.nextInt(3) > 0 ? "" : list(3));
    made.set("smtpd_helo_restrictions", random.nextInt(5) > 0 ? "" : list(2));
    made.set("smtpd_sender_restrictions", random.nextInt(3) > 0 ? "" : list(3));
    made.set("smtpd_relay_restrictions", list(4) + ", reject_unauth_destination");
    made.set("smtpd_recipient_restrictions", random.nextInt(3) > 0 ? "" : list(3));
    made.set("smtpd_restriction_classes", "class_a, class_b");
    made.set("class_a", list(2) + ", class_b");
    made.set("class_b", list(3) + ", permit_sasl_authenticated");
  }

  private void setServer(HandMade made) {
    made.set("smtpd_delay_reject", pick(List.of("yes", "yes", "no")));
    made.set("smtpd_tls_security_level", pick(List.of("", "may", "may", "encrypt")));
    made.set("smtpd_sasl_auth_enable", pick(List.of("yes", "yes", "no")));
    made.set("smtpd_tls_auth_only", pick(List.of("yes", "no")));
    made.set("recipient_delimiter", pick(List.of("", "+")));
  }

  private void setDomains(HandMade made) {
    made.set(
        "mydestination",
        pick(List.of("ours.test", "hash:domains", "!sub.partner.test, ours.test")));
    made.set(
        "relay_domains",
        pick(
            List.of(
                "",
                "partner.test",
                ".partner.test, partner.test",
                "!sub.partner.test, partner.test",
                "static:all",
                "hash:domains",
                "regexp:domains")));
    made.set("virtual_alias_domains", pick(List.of("", "", "evil.test")));
    made.set("virtual_mailbox_domains", pick(List.of("", "regexp:domains")));
    made.set(
        "parent_domain_matches_subdomains",
        pick(List.of("", "relay_domains, smtpd_access_maps, mynetworks", "smtpd_access_maps")));
    made.set(
        "mynetworks",
        pick(
            List.of(
                "",
                "10.0.0.0/8",
                "!10.9.0.0/16, 10.0.0.0/8",
                "10.0.0.1/8, [2001:db8::]/32",
                "[2001:db8::]/32 partner.test",
                "cidr:clients",
                "unknown",
                "[::ffff:10.0.0.0]/104",
                "hash:clients")));
  }

  private void setTables(HandMade made) {
    made.table(
        "hash:clients",
        lines(
            "10",
            "10.9",
            "10.0.0.1",
            "2001:db8",
            "2001:db8::1",
            "partner.test",
            ".partner.test",
            "test",
            "unknown",
            "evil.test"));
    made.table(
        "cidr:clients", lines("10.9.0.0/16", "10.0.0.0/8", "0.0.0.0/0", "2001:db8::/32", "::/0"));
    made.table(
        "regexp:clients",
        lines("/^10\\./", "/\\.test$/", "/^unknown$/", "/10/", "/^partner\\.test$/"));
  }

  private void setTablesOfAddresses(HandMade made) {
    made.table(
        "hash:mail",
        lines(
            "u@elsewhere.test",
            "elsewhere.test",
            "partner.test",
            ".partner.test",
            "u@",
            "spam@evil.test",
            "test",
            "<>",
            "ours.test"));
    made.table(
        "regexp:mail",
        lines(
            "/@elsewhere\\.test$/",
            "/^u@elsewhere\\.test$/",
            "/@[^@]+\\.partner\\.test$/",
            "/^<>$/",
            "/u@/",
            "/./",
            "/[%!@].*@|^\"\"@/"));
    made.table("hash:logins", lines("alice", "bob"));
    made.table("hash:domains", lines("partner.test", ".partner.test", "ours.test", "evil.test"));
    made.table(
        "regexp:domains", lines("/^partner\\.test$/", "/\\.partner\\.test$/", "/elsewhere/"));
  }
}
