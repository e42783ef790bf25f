package org.relayc.emitters.exchange.shell.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.exchange.metabase.proof.PlainPolicies;
import org.relayc.emitters.exchange.shell.ShellTarget;
import org.relayc.emitters.exchange.shell.document.ShellDocument;
import org.relayc.emitters.exchange.shell.state.TransportServer;
import org.relayc.emitters.exchange.shell.state.Trustee;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.principal.PrincipalSet;

/**
 * Names of all kinds survive writing and reading unchanged, or are refused. What is written is left
 * in {@code target/powershell}, for a second parser (see {@code verify}).
 */
class HostileNamesTest {
  private static final int NAMES = 5_000;
  private static final List<String> PIECES =
      List.of(
          "'",
          "\u2018",
          "\u2019",
          "\u201a",
          "\u201b",
          "\"",
          "\u201c",
          "\u201d",
          "`",
          "$()",
          "$x",
          "; Remove-Item y #",
          "\n",
          "\r",
          "\0",
          "\u202e",
          "\u2066",
          "\u200b",
          "\u0085",
          "\u2028",
          "\ud83d\ude00",
          "\ud83d",
          "\u00e4",
          "\u4e2d",
          "@{",
          "@(",
          "}",
          ")",
          "<#",
          "#>",
          "--%",
          "\u2013",
          "\u00a0",
          " ",
          "a",
          "B",
          "9",
          "\\",
          "|",
          "&",
          "%",
          "*",
          "[",
          "'@",
          "\u007f",
          "s-1-5-7",
          "everyone",
          "\ufeff",
          "\u0301");

  private final Random random = new Random(6);
  private final StringBuilder sections = new StringBuilder();
  private int written;
  private int refused;

  @Test
  void namesAreUnchangedOrRefused() throws IOException {
    for (int i = 0; i < NAMES; i++) {
      check(name(), i % 2 == 0 ? Trustee.Kind.USER : Trustee.Kind.GROUP);
    }
    Path folder = Files.createDirectories(Path.of("target", "powershell"));
    Files.writeString(
        folder.resolve("hostile-names.ps1"), "\ufeff" + sections, StandardCharsets.UTF_8);
    assertTrue(written > NAMES / 10, written + " were written");
    assertTrue(refused > NAMES / 10, refused + " were refused");
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      name.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return name.toString();
  }

  private void check(String name, Trustee.Kind kind) {
    RelayPolicy policy = policy(name, kind);
    ShellTarget target = new ShellTarget();
    Lowered<ShellDocument> lowered = target.lower(policy, Compiled.profile(false));
    if (!lowered.shortfalls().isEmpty()) {
      refused++;
      assertTrue(lowered.shortfalls().stream().allMatch(gap -> gap.lost().isEmpty()), name);
      return;
    }
    List<EmittedFile> files = target.print(lowered.document());
    TransportServer server =
        target.reader(Compiled.profile(false)).read(Compiled.folder(files)).configuration();
    assertEquals(List.of(), server.reservations(), name);
    Trustee wanted = new Trustee.Account(kind, name);
    assertTrue(
        server.connectors().get(0).access().entries().stream()
            .anyMatch(entry -> entry.trustee().equals(wanted)),
        name);
    String text = new String(files.get(0).content(), StandardCharsets.UTF_8);
    sections.append(text, text.indexOf("$Policy = @{"), text.indexOf("# ---- the end"));
    written++;
  }

  private static RelayPolicy policy(String name, Trustee.Kind kind) {
    RelayPolicy plain =
        PlainPolicies.compiled(
                "deliver ours.example\nlistener l on *:587 {\n tls required\n auth login over tls\n"
                    + " allow relay for user \"x\"\n}\n")
            .policy();
    PrincipalSet set =
        kind == Trustee.Kind.USER ? new PrincipalSet.User(name) : new PrincipalSet.Group(name);
    List<RelayRule> rules = new ArrayList<>();
    for (RelayRule rule : plain.rules()) {
      Conditions old = rule.conditions();
      rules.add(
          new RelayRule(
              rule.id(),
              rule.caption(),
              rule.effect(),
              rule.listener(),
              new Conditions(old.from(), old.named(), set, old.to(), old.sender(), old.overTls()),
              rule.notes()));
    }
    return plain.withRules(rules);
  }
}
