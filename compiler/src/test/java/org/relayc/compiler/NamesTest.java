package org.relayc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.relayc.diagnostics.source.SourceFolder;

/** What names mean, and what is said of names without a meaning. */
class NamesTest {
  private static final int CHAIN = 12_000;
  private static final String LISTENER = "\nlistener in on *:25 { }\n";

  private static void check(SourceFolder folder, String... expected) {
    assertEquals(String.join("\n", expected), Findings.of(folder));
  }

  private static void check(String policy, String... expected) {
    check(MemoryFolder.of(policy + LISTENER), expected);
  }

  @Test
  void aNameIsDefinedOnceWhateverItsKind() {
    check(
        "network a = 10.0.0.1\ndomain a = x.example\nroute a to x.example via mx\nhost in = y.example",
        "policy.relay:2:8 RLY026 the name 'a' is defined already, as a network",
        "policy.relay:3:7 RLY026 the name 'a' is defined already, as a network",
        "policy.relay:5:10 RLY026 the name 'in' is defined already, as a host");
  }

  @Test
  void namesThatAreAlwaysThere() {
    check(
        "network any = 10.0.0.1\nprincipal local = user \"x\"\nroute anyone to any via mx",
        "policy.relay:1:9 RLY027 the name 'any' is taken: it is always a network or a domain",
        "policy.relay:2:11 RLY027 the name 'local' is taken: it is always a domain",
        "policy.relay:3:7 RLY027 the name 'anyone' is taken: it is always a principal");
    check("network n = any\ndomain d = any, local, accepted, external\nprincipal p = anyone");
  }

  @Test
  void unknownNames() {
    check(
        "network printers = printrs\nallow relay from nobody for operators named any",
        "policy.relay:1:20 RLY028 no network is named 'printrs'",
        "policy.relay:2:18 RLY028 no network is named 'nobody'",
        "policy.relay:2:29 RLY028 no principal is named 'operators'",
        "policy.relay:2:45 RLY029 'any' is a network or a domain, a host is needed here");
    assertEquals(
        "did you mean 'printers'?",
        Findings.compile(
                MemoryFolder.of("network printers = 10.0.0.1 network n = printrs" + LISTENER))
            .diagnostics()
            .get(0)
            .help()
            .orElseThrow());
  }

  @Test
  void namesOfAnotherKind() {
    check(
        "network n = 10.0.0.1\nallow relay from n to n\nnever relay on n",
        "policy.relay:2:23 RLY029 'n' is a network, a domain is needed here",
        "policy.relay:3:16 RLY029 'n' is a network, a listener is needed here");
  }

  @Test
  void circles() {
    check(
        "network a = b, 10.0.0.256\nnetwork b = c\nnetwork c = 10.0.0.1 except a\nnetwork d = d",
        "policy.relay:1:9 RLY030 'a' is made of itself: a -> b -> c -> a",
        "policy.relay:1:16 RLY031 invalid address '10.0.0.256': a number is greater than 255",
        "policy.relay:4:9 RLY030 'd' is made of itself: d -> d");
    check(
        "domain ours = local\ndeliver ours\nallow relay from any to ours",
        "policy.relay:1:8 RLY030 'ours' is made of itself: ours -> local -> deliver -> ours");
    check(
        "forward x.example except accepted",
        "policy.relay:1:9 RLY030 'forward' is made of itself: forward -> accepted -> forward");
    check("deliver a.example\nforward b.example except local");
  }

  @Test
  void aNameThatWasDefinedWronglyIsKnown() {
    check(
        "network a = 10.0.0.1/8\nnetwork b = , 10.0.0.1\nallow relay from a, b, c",
        "policy.relay:1:13 RLY032 '10.0.0.1/8' has bits set behind its prefix",
        "policy.relay:2:13 RLY001 expected a network, found ','",
        "policy.relay:3:24 RLY028 no network is named 'c'");
    check(
        "include \"missing.relay\"\nallow relay from a",
        "policy.relay:1:9 RLY020 cannot read 'missing.relay': no such file");
  }

  @Test
  void theOrderOfDefinitionIsFree() {
    check("allow relay from a\nnetwork a = b\nnetwork b = 10.0.0.1");
  }

  @Test
  void deepChainsOfNames() {
    for (String kind : new String[] {"network", "domain", "host", "principal", "sender"}) {
      String entry =
          switch (kind) {
            case "network" -> "10.0.0.1";
            case "principal" -> "user \"u\"";
            case "sender" -> "null";
            default -> "x.example";
          };
      check(chain(kind, " = n", "") + kind + " n0 = " + entry);
    }
    check(chain("principal", " = user \"u#\", n", "") + "principal n0 = user \"u\"");
  }

  private static String chain(String kind, String before, String after) {
    return IntStream.range(1, CHAIN)
        .mapToObj(i -> kind + " n" + i + before.replace("#", "" + i) + (i - 1) + after + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void deepChainsOfExceptions() {
    String policy =
        chain("principal", " = authenticated except n", "") + "principal n0 = user \"u\"";
    String findings = Findings.of(MemoryFolder.of(policy + LISTENER));
    assertTrue(findings.contains("RLY046 this principal set is nested more than 500 levels deep"));
  }

  @Test
  void longCirclesAreCutShort() {
    check(
        chain("network", " = n", "") + "network n0 = n11999",
        "policy.relay:1:9 RLY030 'n1' is made of itself:"
            + " n1 -> n0 -> n11999 -> n11998 -> n11997 -> n11996 -> n11995 -> n11994 -> ... -> n1");
  }
}
