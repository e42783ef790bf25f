package org.relayc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
  private static final String GOOD = "listener a on *:25 {\n    allow relay from private\n}\n";

  @TempDir Path folder;

  /** The command fails like this, says this, and writes nothing. */
  private void check(int status, String said, String... words) {
    Run run = Run.in(folder, words);
    String all = run.out() + run.err();
    assertEquals(status, run.status(), all);
    assertTrue(all.contains(said), all);
    assertTrue(all.contains("= help: "), all);
    assertFalse(all.contains("internal error"), all);
    assertFalse(Files.exists(folder.resolve("out")), all);
  }

  /** A policy of this text is wrong, for check and for compile. */
  private void checkPolicy(String text, String said) {
    Run.write(folder, "p.relay", text);
    check(1, said, "check", "p.relay");
    check(1, said, "compile", "p.relay", "--target", "postfix", "--out", "out");
  }

  @Test
  void aWrongPolicyIsShownWithPlaceAndCure() {
    checkPolicy("listener a on *:25 { allow \n", "--> p.relay:");
    checkPolicy("listener a on *:25 {\n  allow relay from prvate\n}\n", "--> p.relay:2:20");
    checkPolicy("network a = b\nnetwork b = a\n" + GOOD, "--> p.relay:1:");
    checkPolicy("# \u00ff\n" + GOOD, "UTF-8");
    checkPolicy("# \u00e2\u0080\u00ae\n" + GOOD, "\\u{202E}");
    checkPolicy("# \u0007\n" + GOOD, "\\u{0007}");
    checkPolicy("{".repeat(100_000), "error[RLY0");
    checkPolicy("x".repeat(10_000_000), "…");
    checkPolicy("", "listener");
  }

  @Test
  void aFileThatCannotBeReachedIsShownWithTheReason() throws IOException {
    Files.createDirectory(folder.resolve("dir"));
    Files.createSymbolicLink(folder.resolve("link"), Path.of("/etc/passwd"));
    fifo("pipe");
    checkPolicy("include \"nope.relay\"\n" + GOOD, "nope.relay");
    checkPolicy("include \"../p.relay\"\n" + GOOD, "--> p.relay:1:");
    checkPolicy("include \"/etc/passwd\"\n" + GOOD, "--> p.relay:1:");
    checkPolicy("include \"link\"\n" + GOOD, "leaves the folder");
    checkPolicy("include \"dir\"\n" + GOOD, "is a folder");
    checkPolicy("include \"pipe\"\n" + GOOD, "is no regular file");
    checkPolicy("network n = file \"pipe\"\n" + GOOD, "is no regular file");
  }

  @Test
  void whatCannotBeReadAtAllEndsInTwo() throws IOException {
    Files.createDirectory(folder.resolve("dir"));
    fifo("pipe");
    for (String command : new String[] {"check", "fmt"}) {
      check(2, "cannot read 'nope': no such file", command, "nope");
      check(2, "cannot read 'dir': is a folder", command, "dir");
      check(2, "cannot read 'pipe': is no regular file", command, "pipe");
      check(2, "cannot read 'a\\u{000A}b': no such file", command, "a\nb");
      check(2, "cannot read ''", command, "");
    }
  }

  @Test
  void whatCannotBeWrittenEndsInTwo() throws IOException {
    Run.write(folder, "p.relay", GOOD);
    Run.write(folder, "file", "x");
    fifo("pipe");
    Files.createDirectory(folder.resolve("o"));
    fifo("o/postfix");
    for (String out : new String[] {"file", "pipe", "file/below", "/proc/below", "o", ""}) {
      check(2, "relayc: ", "compile", "p.relay", "--target", "postfix", "--out", out);
    }
  }

  @Test
  void badUsageEndsInTwoAndNamesTheWord() {
    Run.write(folder, "p.relay", GOOD);
    check(2, "which command?");
    check(2, "unknown command 'frob'", "frob");
    check(2, "unknown format 'xml'", "check", "--format", "xml", "p.relay");
    check(2, "format 'sarif' is for findings alone", "diff", "--format", "sarif", "a", "b");
    check(2, "invalid day '2026-02-30'", "check", "--as-of", "2026-02-30", "p.relay");
    check(2, "unknown value 'blue' of --color", "check", "--color", "blue", "p.relay");
    check(2, "unknown option '--fram'", "explain", "--fram", "::1", "p.relay");
    check(2, "unknown target 'exim'", "compile", "p.relay", "--target", "exim", "--out", "out");
    String[][] questions = {
      {"invalid address '010.0.0.1'", "--from", "010.0.0.1", "--to", "a@b.example"},
      {"invalid host name 'a b'", "--from", "::1", "--to", "a@b.example", "--named", "a b"},
      {"unknown listener 'z'", "--from", "::1", "--to", "a@b.example", "--listener", "z"},
      {"without a user", "--from", "::1", "--to", "a@b.example", "--group", "g"},
      {"names nobody", "--from", "::1", "--to", "a@b.example", "--for", ""},
      {"--to", "--from", "::1"},
    };
    for (String[] question : questions) {
      String[] words = question.clone();
      words[0] = "explain";
      String[] all = java.util.Arrays.copyOf(words, words.length + 1);
      all[words.length] = "p.relay";
      check(2, question[0], all);
    }
  }

  private void fifo(String name) throws IOException {
    try {
      new ProcessBuilder("mkfifo", folder.resolve(name).toString()).start().waitFor();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
