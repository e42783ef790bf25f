package org.relayc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relayc.model.address.AddressSet;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.RelayPolicy;

/** What the entries of sets come to, and what is said of wrong ones. */
class SetsTest {
  private static final String LISTENER = "\nlistener in on *:25 { }\n";

  private static void check(String policy, String... expected) {
    assertEquals(String.join("\n", expected), Findings.of(MemoryFolder.of(policy + LISTENER)));
  }

  private static RelayPolicy policy(String text) {
    return Findings.policy(MemoryFolder.of(text + LISTENER));
  }

  private static void checkNetwork(String set, String... cidrs) {
    AddressSet from = policy("allow relay from " + set).rules().get(0).conditions().from();
    List<String> found = new ArrayList<>();
    from.cidrs().forEach(cidr -> found.add(cidr.toString()));
    assertEquals(List.of(cidrs), found);
  }

  private static void checkDomain(String set, String... entries) {
    NameSet to = policy("allow relay from any to " + set).rules().get(0).conditions().to();
    assertEquals(
        List.of(entries),
        to.entries().stream().map(it -> (it.in() ? "" : "!") + it.pattern()).toList());
  }

  @Test
  void networks() {
    checkNetwork("10.0.0.1", "10.0.0.1/32");
    checkNetwork("10.0.0.0/8", "10.0.0.0/8");
    checkNetwork("0.0.0.0/0", "0.0.0.0/0");
    checkNetwork("192.168.0.0/255.255.0.0", "192.168.0.0/16");
    checkNetwork("10.0.0.1-10.0.0.3", "10.0.0.1/32", "10.0.0.2/31");
    checkNetwork("10.0.0.0/30 except 10.0.0.1", "10.0.0.0/32", "10.0.0.2/31");
    checkNetwork("2001:db8::/32, 10.0.0.0/8", "10.0.0.0/8", "2001:db8::/32");
    checkNetwork("loopback", "127.0.0.0/8", "::1/128");
    checkNetwork(
        "private",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "fc00::/7",
        "fe80::/10");
    checkNetwork("any except internet, private", "127.0.0.0/8", "::1/128");
  }

  @Test
  void mappedAddresses() {
    checkNetwork("::ffff:10.0.0.1", "10.0.0.1/32");
    checkNetwork("::ffff:10.0.0.0/104", "10.0.0.0/8");
    checkNetwork("::ffff:0:0/96", "0.0.0.0/0");
    checkNetwork("::ffff:10.0.0.0-::ffff:10.0.0.1", "10.0.0.0/31");
    checkNetwork("::/0", "::/0");
    checkNetwork("any except ::/0", "0.0.0.0/0");
  }

  @Test
  void wrongAddresses() {
    check(
        "network a = 10.0.0.1/8, 10.0.0.0/33, 2001:db8::/129, 10.0.0.1/0\n"
            + "network b = 10.0.0.0/255.0.255.0, 10.0.0.1/255.0.0.0\n"
            + "network c = 10.0.0.9-10.0.0.1, 10.0.0.1-::1, 2001:db8::1/32, ::ffff:10.0.0.1/104\n"
            + "network d = ::ffff:0:0/95",
        "policy.relay:1:13 RLY032 '10.0.0.1/8' has bits set behind its prefix",
        "policy.relay:1:25 RLY033 '10.0.0.0/33' has no such prefix",
        "policy.relay:1:38 RLY033 '2001:db8::/129' has no such prefix",
        "policy.relay:1:54 RLY032 '10.0.0.1/0' has bits set behind its prefix",
        "policy.relay:2:13 RLY034 '10.0.0.0/255.0.255.0' has a mask with holes, 255.0.255.0",
        "policy.relay:2:35 RLY032 '10.0.0.1/255.0.0.0' has bits set behind its prefix",
        "policy.relay:3:13 RLY035 '10.0.0.9-10.0.0.1' ends before it begins",
        "policy.relay:3:32 RLY035 '10.0.0.1-::1' goes from one address family to the other",
        "policy.relay:3:46 RLY032 '2001:db8::1/32' has bits set behind its prefix",
        "policy.relay:3:62 RLY032 '::ffff:10.0.0.1/104' has bits set behind its prefix",
        "policy.relay:4:13 RLY032 '::ffff:0:0/95' has bits set behind its prefix");
  }

  @Test
  void theFixOfHostBitsIsInTheHelp() {
    assertEquals(
        "write 10.0.0.0/8, or 10.0.0.1 for one address",
        Findings.compile(MemoryFolder.of("network a = 10.0.0.1/8" + LISTENER))
            .diagnostics()
            .get(0)
            .help()
            .orElseThrow());
  }

  @Test
  void domains() {
    checkDomain("Contoso.COM", "Exactly[name=contoso.com]");
    checkDomain(
        "contoso.com., *.contoso.com", "Exactly[name=contoso.com]", "Below[name=contoso.com]");
    checkDomain("bücher.example", "Exactly[name=xn--bcher-kva.example]");
    checkDomain("BÜCHER.example", "Exactly[name=xn--bcher-kva.example]");
    checkDomain("a_b.example", "Exactly[name=a_b.example]");
  }

  @Test
  void wrongNames() {
    String label = "a".repeat(64);
    check(
        "host a = \"\", \"a..b\", \"-a.example\", \"a b.example\", \"10.0.0.1\", \"x.42\"\n"
            + "host b = \""
            + label
            + ".example\", \""
            + "a.".repeat(126)
            + "aa\", \"a!\"\n"
            + "host c = \"straße.example\", \"λόγος.example\", \"☃.example\", \"ﬁ.example\"",
        "policy.relay:1:10 RLY036 the name '' has an empty label",
        "policy.relay:1:14 RLY036 the name 'a..b' has an empty label",
        "policy.relay:1:22 RLY036 the name '-a.example' has a label that begins or ends with a"
            + " hyphen",
        "policy.relay:1:36 RLY036 the name 'a b.example' holds ' '",
        "policy.relay:1:51 RLY036 the name '10.0.0.1' ends in a label of digits alone",
        "policy.relay:1:63 RLY036 the name 'x.42' ends in a label of digits alone",
        "policy.relay:2:10 RLY036 the name '"
            + label
            + ".example' has a label longer than 63"
            + " characters",
        "policy.relay:2:86 RLY036 the name '"
            + "a.".repeat(60)
            + "...' is longer than 253"
            + " characters",
        "policy.relay:2:344 RLY036 the name 'a!' holds '!'",
        "policy.relay:3:10 RLY037 the label 'straße' is read as different names by IDNA 2003 and"
            + " 2008",
        "policy.relay:3:28 RLY037 the label 'λόγος' is read as different names by IDNA 2003 and"
            + " 2008",
        "policy.relay:3:45 RLY037 the label '☃' is read as different names by IDNA 2003 and 2008",
        "policy.relay:3:58 RLY037 the label 'ﬁ' is read as different names by IDNA 2003 and 2008");
  }

  @Test
  void wrongPrincipals() {
    check(
        "principal p = user \"\", group \" \", user \"a\\n\"",
        "policy.relay:1:15 RLY041 the user '' has no name",
        "policy.relay:1:24 RLY041 the group ' ' has no name",
        "policy.relay:1:35 RLY041 the user 'a\\u000A' holds a control character");
  }

  @Test
  void wrongSenders() {
    check(
        "sender s = a%b@x.example, a!b@x.example",
        "policy.relay:1:12 RLY040 'a%b@x.example' is no plain sender: it holds routing characters",
        "policy.relay:1:27 RLY040 'a!b@x.example' is no plain sender: it holds routing characters");
  }

  @Test
  void emptySets() {
    check(
        "network a = 10.0.0.0/8 except any\n"
            + "domain b = x.example except x.example\n"
            + "principal c = user \"u\" except authenticated\n"
            + "sender d = a@x.example except @x.example\n"
            + "network e = a\n"
            + "domain f = local\n"
            + "allow relay from a, e to b, f, accepted for c sender d",
        "policy.relay:1:13 RLY045 the set '10.0.0.0/8 except any' is empty",
        "policy.relay:2:12 RLY045 the set 'x.example except x.example' is empty",
        "policy.relay:3:15 RLY045 the set 'user \"u\" except authenticated' is empty",
        "policy.relay:4:12 RLY045 the set 'a@x.example except @x.example' is empty");
  }
}
