package org.relayc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.relayc.diagnostics.source.SourceFolder;

/** Which files are read, in which order, and what is said of those that cannot be. */
class FilesTest {
  private static final String LISTENER = "\nlistener in on *:25 { }\n";

  private static void check(SourceFolder folder, String... expected) {
    assertEquals(String.join("\n", expected), Findings.of(folder));
  }

  @Test
  void missingFiles() {
    check(new MemoryFolder(), "RLY020 cannot read 'policy.relay': no such file");
    check(
        MemoryFolder.of("include \"a.relay\"\nnetwork n = file \"n.cidr\"" + LISTENER),
        "policy.relay:1:9 RLY020 cannot read 'a.relay': no such file",
        "policy.relay:2:18 RLY020 cannot read 'n.cidr': no such file");
  }

  @Test
  void pathsOutOfTheFolder() {
    for (String path :
        new String[] {"/etc/passwd", "../x", "a/../../x", "C:/x", "a/b/../../../x"}) {
      check(
          MemoryFolder.of("include \"" + path + "\"" + LISTENER),
          "policy.relay:1:9 RLY021 the path '" + path + "' leaves the folder of the policy");
      check(
          MemoryFolder.of("network n = file \"" + path + "\"" + LISTENER),
          "policy.relay:1:18 RLY021 the path '" + path + "' leaves the folder of the policy");
    }
  }

  @Test
  void pathsThatNameNoFile() {
    check(
        MemoryFolder.of("include \"\"\ninclude \"a\\\\b\"\ninclude \"a\\u0007\"\ninclude \"./.\""),
        "policy.relay:1:9 RLY022 the path of a file is empty",
        "policy.relay:2:9 RLY022 the path 'a\\b' holds a backslash",
        "policy.relay:3:9 RLY022 the path 'a\\u0007' holds a control character",
        "policy.relay:4:9 RLY022 the path './.' names a folder");
  }

  @Test
  void pathsAreRelativeToTheNamingFile() {
    check(
        MemoryFolder.of("include \"sub/./a.relay\"" + LISTENER)
            .with("sub/a.relay", "include \"../b.relay\" network n = file \"n.cidr\"")
            .with("sub/n.cidr", "10.0.0.1\n")
            .with("b.relay", "network m = 10.0.0.2"));
  }

  @Test
  void anIncludedFileCountsOnce() {
    check(
        MemoryFolder.of("include \"a.relay\" include \"./a.relay\"" + LISTENER)
            .with("a.relay", "include \"policy.relay\" include \"a.relay\" network n = 10.0.0.1"));
  }

  @Test
  void bytesThatAreNotUtf8() {
    byte[] policy = "network ä = 10.0.0.1\n# é x".getBytes(StandardCharsets.UTF_8);
    policy[policy.length - 4] = (byte) 0xff;
    check(
        new MemoryFolder().with("policy.relay", policy),
        "policy.relay:2:3 RLY023 the byte 0xFF is not UTF-8 here");
    check(
        MemoryFolder.of("network n = file \"n.cidr\"" + LISTENER)
            .with("n.cidr", new byte[] {'#', 'x', '\n', '#', ' ', (byte) 0xe9, '\n'}),
        "n.cidr:2:3 RLY023 the byte 0xE9 is not UTF-8 here");
  }

  @Test
  void aByteOrderMarkIsNoText() {
    check(
        MemoryFolder.of("\ufeffnetwork n = file \"n.cidr\", m" + LISTENER)
            .with("n.cidr", "\ufeff10.0.0.1\nx"),
        "policy.relay:1:28 RLY028 no network is named 'm'",
        "n.cidr:2:1 RLY025 invalid address 'x': an IPv4 address has decimal numbers only");
  }

  @Test
  void aHundredThousandNestedIncludes() {
    SourceFolder endless =
        path -> {
          int number = path.equals("policy.relay") ? 0 : Integer.parseInt(path);
          String text = number < 100_000 ? "include \"" + (number + 1) + "\"" : LISTENER;
          return new SourceFolder.Bytes(text.getBytes(StandardCharsets.UTF_8));
        };
    check(endless, "9999:1:9 RLY024 the policy includes more than 10000 files");
  }
}
