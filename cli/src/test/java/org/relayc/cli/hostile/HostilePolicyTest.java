package org.relayc.cli.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relayc.cli.Run;

/**
 * Policies, project files, directories and answers made to break whoever reads them: an answer
 * soon, no stack trace, nothing that a terminal would obey.
 */
class HostilePolicyTest {
  private static final Duration SOON = Duration.ofMinutes(2);
  private static final String MAIL = "deliver contoso.com\nlistener mail on *:25 { }\n";
  private static final String DIRECTORY = "directory: people.yaml\n";
  private static final List<String> CHECK = List.of("check", "p.relay");

  @TempDir Path folder;

  /** Files, what is run on them, and what is said. */
  private record Hostile(
      String name, int status, String says, List<String> run, Map<String, String> files) {
    Hostile(String name, int status, String says, String policy) {
      this(name, status, says, CHECK, new LinkedHashMap<>(Map.of("p.relay", policy)));
    }

    Hostile with(String file, String text) {
      files.put(file, text);
      return this;
    }

    Hostile run(String... words) {
      return new Hostile(name, status, says, List.of(words), files);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static String repeat(int count, IntFunction<String> each) {
    return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
  }

  /** Nine lists, each of ten of the one before. */
  private static String bomb(String key) {
    return "a0: &a0 [x]\n"
        + repeat(9, i -> "a%d: &a%d [%s]\n".formatted(i + 1, i + 1, aliases(i)))
        + key
        + ": *a9\n";
  }

  private static String aliases(int number) {
    return String.join(", ", Collections.nCopies(10, "*a" + number));
  }

  static Hostile[] texts() {
    String long1 = "a".repeat(1_000_000);
    return new Hostile[] {
      new Hostile("a word of a megabyte", 1, "RLY", MAIL + "deliver " + long1 + ".example\n"),
      new Hostile("a quote of a megabyte", 1, "RLY", MAIL + "deliver \"" + long1 + "\"\n"),
      new Hostile("a comment of a megabyte", 0, "no findings", MAIL + "# " + long1 + "\n"),
      new Hostile("100,000 open braces", 1, "RLY", MAIL + "{".repeat(100_000)),
      new Hostile("100,000 open sets", 1, "RLY", MAIL + "network a = " + "{".repeat(100_000)),
      new Hostile(
          "100,000 exceptions", 1, "RLY", MAIL + "network a = any" + " except any".repeat(100_000)),
      new Hostile(
          "20,000 sets, each of the one before",
          0,
          "no findings",
          MAIL
              + "network n0 = 10.0.0.1\n"
              + repeat(20_000, i -> "network n%d = n%d, 10.0.0.2\n".formatted(i + 1, i))),
      new Hostile(
          "sets that double",
          0,
          "no findings",
          MAIL
              + "network n0 = 10.0.0.1\n"
              + repeat(64, i -> "network n%d = n%d, n%d\n".formatted(i + 1, i, i))),
      new Hostile("a file that includes itself", 0, "no findings", MAIL + "include \"p.relay\"\n"),
      new Hostile("a path out of the folder", 1, "RLY", MAIL + "include \"../../etc/passwd\"\n"),
      new Hostile("NUL", 1, "RLY", MAIL + "deliver \0contoso.com\n"),
      new Hostile("a terminal's escapes", 1, "RLY", MAIL + "deliver \u001b]0;x\u0007\u001b[2J\n"),
      new Hostile("C1 controls", 1, "RLY", MAIL + "deliver \u00c2\u009b2J\n"),
      new Hostile(
          "a name that runs backwards", 1, "RLY", MAIL + "deliver a\u00e2\u0080\u00aeb.example\n"),
      new Hostile("half a character", 1, "RLY", MAIL + "deliver \u00c3\n"),
    };
  }

  static Hostile[] yaml() {
    return new Hostile[] {
      new Hostile("aliases in relayc.yaml", 1, "alias", MAIL).with("relayc.yaml", bomb("targets")),
      new Hostile("aliases in the directory", 1, "alias", MAIL)
          .with("relayc.yaml", DIRECTORY)
          .with("people.yaml", bomb("groups")),
      new Hostile("a deep relayc.yaml", 1, "RLY", MAIL)
          .with("relayc.yaml", "targets: " + "[".repeat(100_000)),
      new Hostile("a deep directory", 1, "RLY", MAIL)
          .with("relayc.yaml", DIRECTORY)
          .with("people.yaml", "groups: " + "{a: ".repeat(100_000)),
      new Hostile("a key of a megabyte", 1, "RLY", MAIL)
          .with("relayc.yaml", "a".repeat(1_000_000) + ": 1\n"),
      new Hostile("a type that makes objects", 1, "RLY", MAIL)
          .with("relayc.yaml", "targets: !!javax.script.ScriptEngineManager [x]\n"),
      new Hostile("escapes in a key", 1, "RLY", MAIL)
          .with("relayc.yaml", "\"\\e[2J\\u202e\\0\": 1\n"),
      new Hostile("a directory out of the folder", 1, "RLY", MAIL)
          .with("relayc.yaml", "directory: ../../../etc/passwd\n"),
      new Hostile("100,000 users", 0, "no findings", MAIL)
          .with("relayc.yaml", DIRECTORY)
          .with("people.yaml", "groups:\n  g:\n" + repeat(100_000, i -> "  - u%d\n".formatted(i))),
    };
  }

  static Hostile[] conditions() {
    return new Hostile[] {
      find("escapes in a name", "to", "\u001b[2J.example"),
      find("a name that runs backwards", "to", "a\u202eb.example"),
      find("NUL in a user", "for", "user", "\"a\0b\""),
      find("a word of a megabyte", "to", "a".repeat(1_000_000)),
      find("deep sets", "from", "{".repeat(100_000)),
      find("another statement", "to", "x.example\nallow", "relay", "from", "any"),
    };
  }

  static Hostile[] arguments() {
    String policy = MAIL;
    return new Hostile[] {
      new Hostile("a listener with escapes", 2, "relayc", policy)
          .run(
              "explain",
              "p.relay",
              "--from",
              "10.0.0.1",
              "--to",
              "a@b.example",
              "--listener",
              "\u001b[2J"),
      new Hostile("a long recipient", 0, "reject", policy)
          .run(
              "explain",
              "p.relay",
              "--from",
              "10.0.0.1",
              "--to",
              "a%".repeat(20_000) + "@b.example"),
      new Hostile(
              "a name of a megabyte",
              0,
              "wrote",
              policy + "network " + "n".repeat(1_000_000) + " = 10.0.0.1\n")
          .run("compile", "p.relay", "--target", "postfix", "--out", "out"),
    };
  }

  static Hostile[] outputs() {
    return new Hostile[] {
      new Hostile(
              "a listener that is a path",
              1,
              "RLY",
              "deliver contoso.com\nlistener ../../x on *:25 { }\n")
          .run("compile", "p.relay", "--target", "postfix", "--out", "out"),
      new Hostile(
              "a reason that breaks out",
              0,
              "wrote",
              "deliver contoso.com\nlistener mail on *:25 {\n  allow relay from 10.0.0.1"
                  + " because \"x */ --> ]]> $(id) `id` %n\"\n}\n")
          .run("compile", "p.relay", "--target", "postfix", "--out", "out"),
    };
  }

  private static Hostile find(String name, String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "find";
    all[1] = "p.relay";
    all[2] = "relay";
    System.arraycopy(words, 0, all, 3, words.length);
    return new Hostile("find: " + name, -1, "", MAIL).run(all);
  }

  @ParameterizedTest
  @MethodSource({"texts", "yaml", "conditions", "arguments", "outputs"})
  void isAnsweredSoon(Hostile hostile) {
    hostile.files().forEach((name, text) -> Run.write(folder, name, text));
    Run run =
        assertTimeoutPreemptively(
            SOON, () -> Run.in(folder, hostile.run().toArray(new String[0])), hostile.name());
    String said = run.out() + run.err();
    String shown = said.substring(0, Math.min(said.length(), 2_000));
    assertTrue(said.contains(hostile.says()), shown);
    if (hostile.status() >= 0) {
      assertEquals(hostile.status(), run.status(), shown);
    } else {
      assertTrue(run.status() == 1 || run.status() == 2, shown);
    }
    assertFalse(said.contains("\tat "), shown);
    assertFalse(said.contains("internal error"), shown);
    assertTrue(said.length() < 200_000, "as much as " + said.length() + " characters");
    assertTrue(said.codePoints().noneMatch(HostilePolicyTest::isObeyed), shown);
  }

  /** Controls and what turns the direction of text. */
  private static boolean isObeyed(int c) {
    return Character.getType(c) == Character.FORMAT || Character.isISOControl(c) && c != '\n';
  }
}
