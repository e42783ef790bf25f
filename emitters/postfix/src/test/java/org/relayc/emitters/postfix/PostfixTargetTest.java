package org.relayc.emitters.postfix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.relayc.compiler.Compilation;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.api.Shortfall;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.postfix.document.PostfixDocument;
import org.relayc.emitters.postfix.profile.PostfixProfile;
import org.relayc.emitters.postfix.profile.TlsFiles;
import org.relayc.model.principal.Membership;

/** What a policy becomes, in the words of Postfix. */
class PostfixTargetTest {
  private static final PostfixProfile PROFILE = PostfixProfile.defaults(LocalDate.of(2026, 11, 24));
  private static final Membership DIRECTORY =
      new Membership.Directory(Map.of("bob", new TreeSet<>(List.of("staff"))));
  private static final PostfixTarget TARGET = new PostfixTarget();

  /** The relay restrictions of listener {@code in} with these rules. */
  private static void check(String items, String expected) {
    String main = files(lower(items, DIRECTORY)).get("main.cf");
    int start = main.indexOf("relayc_in_relay =");
    assertEquals(expected, main.substring(start));
  }

  private static void checkFile(String items, String file, String expected) {
    assertEquals(expected, files(lower(items, DIRECTORY)).get("relayc/" + file));
  }

  private static Lowered<PostfixDocument> lower(String items, Membership membership) {
    String text =
        "deliver ours.example\nforward fwd.example\nlistener in on *:25 {\n" + items + "\n}\n";
    Compilation compilation = GeneratedPolicy.compile(text, membership);
    var compiled = assertInstanceOf(Compilation.Compiled.class, compilation, () -> text);
    return TARGET.lower(compiled.policy(), PROFILE);
  }

  private static Map<String, String> files(Lowered<PostfixDocument> lowered) {
    return TARGET.print(lowered.document()).stream()
        .collect(
            Collectors.toMap(
                EmittedFile::path, file -> new String(file.content(), StandardCharsets.UTF_8)));
  }

  @Test
  void aListenerWithoutRulesTakesOnlyWhatIsOurs() {
    check(
        "",
        """
        relayc_in_relay =
            # mail for domains that are delivered here or forwarded
            permit_auth_destination
            reject
        """);
  }

  @Test
  void deniesStandBeforeAllowsAndTlsLast() {
    check(
        """
        tls optional
        auth plain over tls
        allow relay from 10.0.0.0/8 over tls
        allow relay for authenticated
        deny relay from 10.6.6.6 because "lost\\nfound" until 2026-11-24
        """,
        """
        relayc_in_relay =
            # mail for domains that are delivered here or forwarded
            permit_auth_destination
            check_recipient_access regexp:$relayc_tables/dressed-recipients.regexp
            # deny relay from 10.6.6.6
            #   because "lost\\u000Afound" until 2026-11-24
            check_client_access cidr:$relayc_tables/in-deny-1-clients.cidr
            # allow relay for authenticated
            permit_sasl_authenticated
            # what follows needs TLS
            reject_plaintext_session
            # allow relay from 10.0.0.0/8 over tls
            check_client_access cidr:$relayc_tables/in-allow-1-clients.cidr
            reject
        """);
  }

  @Test
  void conditionsAreAskedOneAfterTheOther() {
    String items =
        "auth plain\n"
            + "allow relay from 10.0.0.0/8 for group \"Staff\" to partner.example,"
            + " *.partner.example";
    checkFile(
        items,
        "in-allow-1-clients.cidr",
        "# " + items.substring(11) + "\n10.0.0.0/8 relayc_in_allow_1_users\n");
    checkFile(
        items,
        "in-allow-1-users.texthash",
        "# " + items.substring(11) + "\nbob" + " ".repeat(37) + "relayc_in_allow_1_recipients\n");
    checkFile(
        items,
        "in-allow-1-recipients.texthash",
        "# "
            + items.substring(11)
            + "\npartner.example"
            + " ".repeat(25)
            + "OK\n.partner.example"
            + " ".repeat(24)
            + "OK\n");
  }

  @Test
  void whatWeTakeAnywayNeedsNoExcept() {
    check(
        "allow relay from any to external",
        """
        relayc_in_relay =
            # mail for domains that are delivered here or forwarded
            permit_auth_destination
            check_recipient_access regexp:$relayc_tables/dressed-recipients.regexp
            # allow relay from any to external
            check_client_access static:OK
            reject
        """);
  }

  @Test
  void anExpiredRuleIsGone() {
    check(
        "allow relay from 10.0.0.1 until 2026-11-23",
        """
        relayc_in_relay =
            # mail for domains that are delivered here or forwarded
            permit_auth_destination
            reject
        """);
  }

  @Test
  void whatPostfixCannotSayIsAShortfall() {
    checkShortfall(
        "tls optional\nallow relay from 10.0.0.1\ndeny relay from 10.0.0.0/8 over tls",
        "Postfix cannot deny only over TLS on listener 'in'",
        true);
    checkShortfall(
        "auth plain\nallow relay for group \"nobody knows\"",
        "Postfix does not know who is in group 'nobody knows'",
        true);
    checkShortfall(
        "auth plain\nallow relay for user \"a b\"",
        "Postfix has no way to write user 'a b' in a table",
        false);
    checkShortfall(
        "allow relay named \"unknown\"",
        "Postfix would take client name 'unknown' for something else in a table",
        false);
    checkShortfall(
        "allow relay named \"cafe\"",
        "Postfix would take client name 'cafe' for something else in a table",
        false);
  }

  private static void checkShortfall(String items, String message, boolean canBeNarrowed) {
    List<Shortfall> shortfalls = lower(items, new Membership.Free()).shortfalls();
    assertEquals(List.of(message), shortfalls.stream().map(Shortfall::message).toList());
    assertEquals(canBeNarrowed, shortfalls.getFirst().lost().isPresent());
  }

  @Test
  void aPathThatMainCfWouldBreakIsAShortfall() {
    PostfixProfile plain = PROFILE;
    PostfixProfile hostile =
        new PostfixProfile(
            plain.day(),
            plain.narrow(),
            plain.version(),
            Optional.of(new TlsFiles("/c.pem\nmynetworks = 0.0.0.0/0", "/$k.pem")),
            plain.sasl(),
            plain.delivery(),
            plain.base(),
            plain.tables(),
            plain.chroot());
    Compilation compilation =
        GeneratedPolicy.compile("listener in on *:25 { tls optional }", DIRECTORY);
    var compiled = assertInstanceOf(Compilation.Compiled.class, compilation);
    Lowered<PostfixDocument> lowered = TARGET.lower(compiled.policy(), hostile);
    assertEquals(1, lowered.shortfalls().size());
    String main = files(lowered).get("main.cf");
    assertTrue(main.contains("\nsmtpd_tls_key_file = /$$k.pem\n"), main);
    assertFalse(main.contains("0.0.0.0"), main);
  }

  @Test
  void equalPoliciesBecomeEqualBytes() {
    String items = "auth plain\nallow relay for group \"staff\"\nallow relay from private";
    assertEquals(files(lower(items, DIRECTORY)), files(lower(items, DIRECTORY)));
    assertTrue(files(lower(items, DIRECTORY)).get("master.cf").contains("25             inet"));
  }
}
