package org.relayc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is said of statements that are well formed and yet make no sense. */
class StatementsTest {
  private static final String LISTENER = "\nlistener in on *:25 { }\n";

  private static void check(String policy, String... expected) {
    assertEquals(String.join("\n", expected), Findings.of(MemoryFolder.of(policy)));
  }

  private static void checkBeside(String statements, String... expected) {
    check(statements + LISTENER, expected);
  }

  @Test
  void aPolicyWithoutAListener() {
    check("deliver x.example", "policy.relay:1:1 RLY050 the policy has no listener");
    check("", "policy.relay:1:1 RLY050 the policy has no listener");
  }

  @Test
  void openEndedDomains() {
    checkBeside(
        "deliver any\nforward any except x.example",
        "policy.relay:1:9 RLY049 'deliver' would take every domain but some: an open relay by"
            + " another name",
        "policy.relay:2:9 RLY049 'forward' would take every domain but some: an open relay by"
            + " another name");
  }

  @Test
  void wildcardsOfPublicSuffixes() {
    checkBeside(
        "domain uk = *.co.uk, x.example\ndeliver uk\nforward *.github.io via mx.x.example\n"
            + "allow relay from any named *.com.au, *.contoso.com",
        "policy.relay:2:9 RLY038 'deliver' holds '*.co.uk', below which anybody can register a"
            + " name",
        "policy.relay:3:9 RLY038 'forward' holds '*.github.io', below which anybody can register"
            + " a name",
        "policy.relay:4:28 RLY038 'named' holds '*.com.au', below which anybody can register a"
            + " name");
    checkBeside("deliver co.uk, *.contoso.co.uk\nallow relay from any to *.co.uk");
  }

  @Test
  void overlappingDomains() {
    checkBeside(
        "deliver *.x.example\nforward y.example, a.x.example\nforward y.example via h.example",
        "policy.relay:2:9 RLY048 'a.x.example' is both delivered here and forwarded",
        "policy.relay:3:9 RLY048 'y.example' is forwarded to two places");
    checkBeside("deliver x.example, *.x.example except a.x.example\nforward a.x.example");
  }

  @Test
  void hops() {
    checkBeside(
        "forward a.example via h.example:0\nforward b.example via [h.example]:65536\n"
            + "forward c.example via \"relay\"\nforward d.example via 10.0.0.1:25\n"
            + "forward e.example via [2001:db8::1]:25\nforward f.example via \"\"",
        "policy.relay:1:23 RLY039 '0' is no port",
        "policy.relay:2:23 RLY039 '65536' is no port",
        "policy.relay:6:23 RLY036 the name '' has an empty label");
  }

  @Test
  void conflictingRoutes() {
    checkBeside(
        "domain d = x.example, *.x.example\nroute a to d via h.example\n"
            + "route b to y.example, x.example via h.example\n"
            + "route c to *.x.example except b.x.example via mx\nroute e to any via mx\n"
            + "route f to external via mx",
        "policy.relay:3:12 RLY053 the routes 'a' and 'b' are equally specific for 'x.example'",
        "policy.relay:4:12 RLY053 the routes 'a' and 'c' are equally specific for '*.x.example'",
        "policy.relay:6:12 RLY053 the routes 'e' and 'f' are equally specific for 'any'");
    checkBeside(
        "route a to *.x.example except *.b.x.example via h.example\n"
            + "route b to *.b.x.example via h.example\nroute c to a.x.example via mx\n"
            + "route d to any except x.example via mx");
  }

  @Test
  void sharedEndpoints() {
    check(
        "listener a on 10.0.0.5:25, [::1]:587 { }\nlistener b on *:25 { }\n"
            + "listener c on 10.0.0.6:26 { }\nlistener d on 10.0.0.6:26, [::]:587, 0.0.0.0:587 { }",
        "policy.relay:2:15 RLY051 the endpoint '*:25' is shared with the listener 'a'",
        "policy.relay:4:15 RLY051 the endpoint '10.0.0.6:26' is shared with the listener 'c'",
        "policy.relay:4:28 RLY051 the endpoint '[::]:587' is shared with the listener 'a'");
    check(
        "listener a on *:25, 10.0.0.5:25, 10.0.0.5:70000 { }",
        "policy.relay:1:21 RLY052 the endpoint '10.0.0.5:25' is listed twice",
        "policy.relay:1:34 RLY039 '70000' is no port");
    check("listener a on 10.0.0.5:25, 10.0.0.6:25 { } listener b on 10.0.0.7:25, [::]:25 { }");
  }

  @Test
  void listenerItems() {
    check(
        "listener a on *:25 {\n hostname \"a b\"\n tls required\n auth plain, anonymous,"
            + " abcdefghijklmnopqrstu\n}",
        "policy.relay:2:2 RLY036 the name 'a b' holds ' '",
        "policy.relay:4:14 RLY044 the mechanism 'anonymous' would let everybody log in",
        "policy.relay:4:25 RLY043 'abcdefghijklmnopqrstu' is no name of a SASL mechanism");
    check("listener a on *:25 { tls optional auth PLAIN, scram-sha-256, x_y over tls }");
    check(
        "listener a on *:25 { auth plain over tls }",
        "policy.relay:1:22 RLY057 nobody can log in at the listener 'a': it offers log-ins over"
            + " TLS alone, and no TLS");
  }

  @Test
  void unlimitedRules() {
    checkBeside(
        "allow relay\ndeny relay to x.example over tls because \"x\"\nallow relay sender null",
        "policy.relay:1:1 RLY054 this allow names no client: it has none of 'from', 'named' and"
            + " 'for'",
        "policy.relay:2:1 RLY054 this deny names no client: it has none of 'from', 'named' and"
            + " 'for'",
        "policy.relay:3:1 RLY054 this allow names no client: it has none of 'from', 'named' and"
            + " 'for'");
  }

  @Test
  void rulesThatNothingCanMatch() {
    check(
        "listener a on *:25 {\n allow relay from any over tls\n allow relay for authenticated\n}\n"
            + "listener b on *:26 { tls optional auth plain over tls }\n"
            + "allow relay for authenticated over tls\nallow relay for anonymous",
        "policy.relay:2:2 RLY055 no mail can match this rule: it asks for TLS, which the listener"
            + " 'a' does not offer",
        "policy.relay:3:2 RLY055 no mail can match this rule: it asks for a log-in, which the"
            + " listener 'a' does not offer");
    checkBeside(
        "allow relay for authenticated over tls",
        "policy.relay:1:1 RLY055 no mail can match this rule: it asks for TLS, which the listener"
            + " 'in' does not offer");
  }

  @Test
  void deniesOfAcceptedMail() {
    checkBeside(
        "deliver x.example\nforward y.example\ndeny relay from any to x.example, y.example\n"
            + "deny relay from any to accepted\ndeny relay from any to x.example, z.example\n"
            + "allow relay from 10.0.0.1 to x.example",
        "policy.relay:3:1 RLY056 this deny can only meet mail that 'deliver' or 'forward' has"
            + " already taken",
        "policy.relay:4:1 RLY056 this deny can only meet mail that 'deliver' or 'forward' has"
            + " already taken");
    checkBeside("deny relay from any to local");
  }

  @Test
  void days() {
    checkBeside(
        "allow relay from any until 2027-02-29\nallow relay from any until 2028-02-29",
        "policy.relay:1:22 RLY042 '2027-02-29' is a day that no calendar has");
  }

  @Test
  void oneErrorHidesNoOther() {
    check(
        "deliver , x\nlistener a on *:25 {\n tls sometimes\n allow relay from 10.0.0.1/8\n}\n"
            + "allow relay for authenticated\nexpect reject from 1.2.3.400 to a@b.example on a",
        "policy.relay:1:9 RLY001 expected a domain, found ','",
        "policy.relay:3:6 RLY001 expected 'implicit', 'none', 'optional' or 'required', found"
            + " 'sometimes'",
        "policy.relay:4:19 RLY032 '10.0.0.1/8' has bits set behind its prefix",
        "policy.relay:7:20 RLY031 invalid address '1.2.3.400': a number is greater than 255");
  }
}
