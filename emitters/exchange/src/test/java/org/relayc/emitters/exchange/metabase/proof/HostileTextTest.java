package org.relayc.emitters.exchange.metabase.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.exchange.metabase.MetabaseTarget;
import org.relayc.emitters.exchange.metabase.document.DomainSettings;
import org.relayc.emitters.exchange.metabase.document.MetabaseDocument;
import org.relayc.emitters.exchange.metabase.document.Permissions;
import org.relayc.emitters.exchange.metabase.document.Permissions.Account;
import org.relayc.emitters.exchange.metabase.document.Permissions.Kind;
import org.relayc.emitters.exchange.metabase.document.ServerSettings;
import org.relayc.emitters.exchange.metabase.profile.Edition;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.ListenerName;
import org.relayc.verifier.emission.Validation;

/** Whatever a text holds, it stays a text in every file, and says there what it said before. */
class HostileTextTest {
  private static final String HOSTILE =
      "a\"b'c`d|e\\f{U+0041}g\r\nPut \"number\", \"RelayForAuth\", \"1\"\r\n]]>--><x y=\"&amp;\"/>\u202e\u00e9\ud83d\ude00"
          + "\nreplace: x\n-\n | `y` | allowed |\t";

  @ParameterizedTest
  @ValueSource(strings = {HOSTILE, "\"", "\n", "' comment", "\" & WScript.Quit & \"", ": :", " x "})
  void ofIis6(String text) {
    FaultyOutput output = new FaultyOutput(Edition.IIS6);
    check(output, hostile(output, text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {HOSTILE, "`", "|", "{U+0060}", "\n| server 1 user | `x` | allowed |", " x "})
  void ofExchange(String text) {
    FaultyOutput output = new FaultyOutput(Edition.EXCHANGE2003);
    check(output, hostile(output, text), text);
  }

  private static void check(FaultyOutput output, MetabaseDocument document, String text) {
    List<EmittedFile> files = new MetabaseTarget().print(document);
    assertInstanceOf(Validation.Valid.class, output.validate(files, true), text);
    for (EmittedFile file : files) {
      String content = new String(file.content(), StandardCharsets.UTF_8);
      boolean isWindows = !file.path().endsWith(".md") && !file.path().endsWith(".xml");
      assertEquals(isWindows, content.contains("\r\n"), file.path());
      assertTrue(content.codePoints().noneMatch(HostileTextTest::isHidden), file.path());
    }
  }

  private static boolean isHidden(int c) {
    return c == 0x202e || (c < ' ' && c != '\n' && c != '\r');
  }

  /** The settings with the text wherever one can stand that does not decide. */
  private static MetabaseDocument hostile(FaultyOutput output, String text) {
    MetabaseDocument plain =
        new MetabaseTarget().lower(output.policy(), output.profile()).document();
    List<ServerSettings> servers =
        plain.servers().stream().map(server -> hostile(server, text)).toList();
    List<DomainSettings.Remote> remote =
        plain.domains().remote().stream()
            .map(each -> new DomainSettings.Remote(each.pattern(), Optional.of(text)))
            .toList();
    return new MetabaseDocument(
        plain.edition(),
        plain.container(),
        servers,
        new DomainSettings(plain.domains().local(), remote));
  }

  private static ServerSettings hostile(ServerSettings server, String text) {
    boolean isPlain = text.indexOf('\0') < 0 && !text.isEmpty();
    return new ServerSettings(
        server.number(),
        new ListenerName("l" + text),
        server.bindings(),
        server.secureBindings(),
        isPlain ? Optional.of(new DomainName("h" + text + "x")) : Optional.empty(),
        server.connections(),
        server.logIn(),
        server.requiresTls(),
        server.relayList(),
        server.relayForAuth(),
        new Permissions(server.permissions().allow(), denied(server, text)));
  }

  /** A denied account that the policy denies as well, under a name that hides nothing else. */
  private static List<Account> denied(ServerSettings server, String text) {
    return server.permissions().deny().isEmpty()
        ? List.of()
        : List.of(server.permissions().deny().get(0), new Account(Kind.USER, "nobody" + text));
  }
}
