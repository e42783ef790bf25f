package org.relayc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NameSet;

/** The lists of {@code file} sets: what is read from them, and what is wrong with lines. */
class ListsTest {
  private static MemoryFolder folder(String list) {
    return MemoryFolder.of("network n = file \"list\"\nlistener in on *:25 { allow relay from n }")
        .with("list", list);
  }

  private static MemoryFolder domainFolder(String list) {
    return MemoryFolder.of(
            "domain d = file \"list\"\nlistener in on *:25 { allow relay from any to d }")
        .with("list", list);
  }

  private static void check(String list, String... cidrs) {
    AddressSet from = Findings.policy(folder(list)).rules().get(0).conditions().from();
    List<String> found = new ArrayList<>();
    from.cidrs().forEach(cidr -> found.add(cidr.toString()));
    assertEquals(List.of(cidrs), found);
  }

  private static void checkWrong(MemoryFolder folder, String... expected) {
    assertEquals(String.join("\n", expected), Findings.of(folder));
  }

  @Test
  void addresses() {
    check("10.0.0.1", "10.0.0.1/32");
    check("\n\n  10.0.0.0/8 # ours\r\n\t# nothing\r192.168.0.1\n", "10.0.0.0/8", "192.168.0.1/32");
    check("10.0.0.0-10.0.0.1\n10.0.0.2 - 10.0.0.3", "10.0.0.0/30");
    check("192.168.0.0/255.255.0.0", "192.168.0.0/16");
    check("0.0.0.0/0\n2001:db8::/32\n::1\n::/128", "0.0.0.0/0", "::/127", "2001:db8::/32");
    check("::ffff:10.0.0.1\n::ffff:a00:0/104", "10.0.0.0/8");
    check("1:2:3:4:5:6:7:8\n1::8/128\n1:2::\n", "1::8/128", "1:2::/128", "1:2:3:4:5:6:7:8/128");
    check("# \u00e9\n10.0.0.1#x", "10.0.0.1/32");
  }

  @Test
  void wrongLines() {
    checkWrong(
        folder("10.0.0.1/8\n010.0.0.1\n 10.0.0.0/8 OK\n10.0.0\n1:2:3\n::1::\n10.0.0.0/08\nx\u00e9"),
        "list:1:1 RLY025 '10.0.0.1/8' has bits set behind its prefix",
        "list:2:1 RLY025 invalid address '010.0.0.1': a number has a leading zero",
        "list:3:2 RLY025 '10.0.0.0/8 OK' has no such prefix",
        "list:4:1 RLY025 invalid address '10.0.0': an IPv4 address has four numbers",
        "list:5:1 RLY025 invalid address '1:2:3': an IPv6 address has eight groups, or '::' for missing ones",
        "list:6:1 RLY025 invalid address '::1::': '::' stands twice",
        "list:7:1 RLY025 '10.0.0.0/08' has no such prefix",
        "list:8:1 RLY025 invalid address 'x\u00e9': an IPv4 address has decimal numbers only");
  }

  @Test
  void controlCharacters() {
    checkWrong(
        folder("10.0.0.1\n10.0.0.2\0\n# \u001b[2J\n\0\0\0"),
        "list:2:9 RLY025 the control character U+0000 stands in a list",
        "list:3:3 RLY025 the control character U+001B stands in a list",
        "list:4:1 RLY025 the control character U+0000 stands in a list");
  }

  @Test
  void aLineOfTenMegabytes() {
    checkWrong(folder("1".repeat(10_000_000)), "list:1:1 RLY025 an entry is 10000000 bytes long");
  }

  @Test
  void manyWrongLinesAreCutShort() {
    String[] lines = Findings.of(folder("x\n".repeat(1_000_000))).split("\n");
    assertEquals(21, lines.length);
    assertEquals("list:1:1 RLY025 999980 more lines of list are no entries", lines[1]);
  }

  @Test
  void anEmptyList() {
    checkWrong(folder("# nothing\n"), "policy.relay:1:13 RLY045 the set 'file \"list\"' is empty");
  }

  @Test
  void domains() {
    NameSet to =
        Findings.policy(domainFolder("contoso.com\n*.Contoso.COM # x\nb\u00fccher.example.\n\n#\n"))
            .rules()
            .get(0)
            .conditions()
            .to();
    assertTrue(to.contains(new DomainName("contoso.com")));
    assertTrue(to.contains(new DomainName("a.contoso.com")));
    assertTrue(to.contains(new DomainName("xn--bcher-kva.example")));
    assertEquals(3, to.entries().size());
  }

  @Test
  void wrongDomains() {
    checkWrong(
        domainFolder("localhost\n-a.example\na..b\na b.example\n*.*.example\n10.0.0.1\n@x.example"),
        "list:1:1 RLY025 the name 'localhost' has no dot",
        "list:2:1 RLY025 the name '-a.example' has a label that begins or ends with a hyphen",
        "list:3:1 RLY025 the name 'a..b' has an empty label",
        "list:4:1 RLY025 the name 'a b.example' holds ' '",
        "list:5:1 RLY025 the name '*.example' holds '*'",
        "list:6:1 RLY025 the name '10.0.0.1' ends in a label of digits alone",
        "list:7:1 RLY025 the name '@x.example' holds '@'");
  }

  @Test
  void aMillionLines() {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 1_000_000; i++) {
      int address = i << 9;
      list.append(address >>> 24).append('.').append(address >> 16 & 255).append('.');
      list.append(address >> 8 & 255).append(".0/24\n");
    }
    AddressSet from = Findings.policy(folder(list.toString())).rules().get(0).conditions().from();
    assertEquals(1_000_000, from.cidrCount());
  }

  /** The quick way through bytes and the long way through text read the same. */
  @Test
  void quickAndLongWayAgree() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      String entry = randomEntry(random);
      String quick = outcome(folder(entry + "\n"));
      String longWay =
          outcome(
              MemoryFolder.of(
                  "network n = " + entry + "\nlistener in on *:25 { allow relay from n }"));
      assertEquals(longWay, quick, entry);
    }
  }

  private static String randomEntry(Random random) {
    StringBuilder entry = new StringBuilder();
    if (random.nextBoolean()) {
      for (int part = 0; part < 4; part++) {
        entry.append(part > 0 ? "." : "").append(random.nextInt(4) == 0 ? random.nextInt(256) : 0);
      }
      return random.nextBoolean() ? entry + "/" + random.nextInt(33) : entry.toString();
    }
    int groups = random.nextInt(8);
    for (int group = 0; group < groups; group++) {
      entry.append(Integer.toHexString(random.nextInt(0x10000) >> random.nextInt(16))).append(':');
    }
    if (groups == 0) {
      entry.append(':');
    }
    entry.append(':').append(groups < 7 ? Integer.toHexString(random.nextInt(2)) : "");
    return random.nextBoolean() ? entry + "/" + random.nextInt(129) : entry.toString();
  }

  private static String outcome(MemoryFolder folder) {
    return switch (Findings.compile(folder)) {
      case Compilation.Rejected it -> it.diagnostics().get(0).message();
      case Compilation.Compiled it -> {
        StringBuilder cidrs = new StringBuilder();
        it.policy().rules().get(0).conditions().from().cidrs().forEach(cidrs::append);
        yield cidrs.toString();
      }
    };
  }
}
