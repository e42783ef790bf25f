package org.relayc.project.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.model.principal.Membership;
import org.relayc.project.settings.MetabaseSettings;
import org.relayc.project.settings.OpenRelayLimit;
import org.relayc.project.settings.PostfixSettings;
import org.relayc.project.settings.PostfixSettings.Backend;
import org.relayc.project.settings.PostfixSettings.Sasl;
import org.relayc.project.settings.PostfixSettings.TlsFiles;
import org.relayc.project.settings.Project;

class ProjectReaderTest {
  private static SourceFolder folder(Map<String, String> files) {
    return path ->
        files.containsKey(path)
            ? new SourceFolder.Bytes(files.get(path).getBytes(StandardCharsets.ISO_8859_1))
            : new SourceFolder.Unreadable("no such file", "check the path");
  }

  private static ProjectReading read(String project, String people) {
    return ProjectReader.read(
        folder(Map.of("relayc.yaml", project, "people.yaml", people, "m.cf", "mynetworks = x\n")),
        "relayc.yaml");
  }

  private static Project usable(String project, String people) {
    return assertInstanceOf(
            ProjectReading.Usable.class, read(project, people), () -> findings(project, people))
        .project();
  }

  private static String findings(String project, String people) {
    return switch (read(project, people)) {
      case ProjectReading.Usable usable -> "";
      case ProjectReading.Unusable unusable -> {
        StringBuilder text = new StringBuilder();
        for (Diagnostic finding : unusable.diagnostics()) {
          assertTrue(finding.help().isPresent(), finding.message());
          text.append(finding.place().map(place -> place + ": ").orElse(""));
          text.append(finding.code().id()).append(' ').append(finding.message()).append('\n');
        }
        yield text.toString();
      }
    };
  }

  private static void check(String project, String expected) {
    assertEquals(expected, findings(project, ""));
  }

  private static void checkPeople(String people, String expected) {
    assertEquals(expected, findings("directory: people.yaml", people));
  }

  @Test
  void readsEverySetting() {
    Project project =
        usable(
            """
            directory: people.yaml
            targets:
              postfix:
                version: 3.10
                certificate: /etc/ssl/mail.pem
                key: /etc/ssl/mail.key
                sasl: {backend: dovecot, path: private/auth2}
                delivery: {virtual: "lmtp:unix:private/dovecot-lmtp"}
                base: {main: m.cf}
                tables: $config_directory/tables
                chroot: true
            """,
            "groups:\n  \"CONTOSO\\\\Ops\": [Alice, bob]\n  Empty: []\n  Print:\n    - bob\n");
    assertEquals(
        new PostfixSettings(
            Optional.of("3.10"),
            Optional.of(new TlsFiles("/etc/ssl/mail.pem", "/etc/ssl/mail.key")),
            Optional.of(new Sasl(Backend.DOVECOT, "private/auth2")),
            Optional.of("lmtp:unix:private/dovecot-lmtp"),
            Optional.of("mynetworks = x\n"),
            Optional.empty(),
            Optional.of("$config_directory/tables"),
            true),
        project.postfix());
    assertEquals(
        new Membership.Directory(
            Map.of(
                "alice", new TreeSet<>(List.of("contoso\\ops")),
                "bob", new TreeSet<>(List.of("contoso\\ops", "print")))),
        project.membership());
  }

  @Test
  void anOtherLimitOfOpenRelayHasAReason() {
    assertEquals(
        new OpenRelayLimit(BigInteger.valueOf(256), BigInteger.TWO.pow(64), Optional.of("a fair")),
        usable("open-relay: {ipv4: /24, ipv6: 18446744073709551616, because: a fair}", "")
            .openRelay());
    check(
        "open-relay: {ipv4: /33}",
        """
        relayc.yaml:1:20: RLY089 'open-relay.because' is missing beside '/33'
        relayc.yaml:1:20: RLY088 invalid 'open-relay.ipv4': '/33' is no number of addresses
        """);
  }

  @Test
  void readsAServerOf2003() {
    String container = "CN=SMTP,CN=Protocols,CN=MAIL01,CN=Servers,DC=contoso";
    String text =
        "targets:\n  metabase:\n    profile: exchange2003\n    servers: {b: 3, a: 1}\n    container: "
            + container
            + "\n";
    assertEquals(
        new MetabaseSettings(
            Optional.of("exchange2003"), Map.of("a", 1, "b", 3), Optional.of(container)),
        usable(text, "").metabase());
    check(
        "targets:\n  metabase:\n    profile: exchange5\n    servers: {a: 1, b: 1, c: 0}\n"
            + "    container: CN=1\n",
        """
        relayc.yaml:3:14: RLY088 invalid 'targets.metabase.profile': 'exchange5' is no server
        relayc.yaml:4:24: RLY088 invalid 'targets.metabase.servers.b': '1' is no number of a \
        virtual server, or of two of them
        relayc.yaml:4:30: RLY088 invalid 'targets.metabase.servers.c': '0' is no number of a \
        virtual server, or of two of them
        relayc.yaml:5:16: RLY088 invalid 'targets.metabase.container': 'CN=1' is not where \
        Exchange keeps virtual servers
        """);
  }

  @Test
  void anEmptyProjectIsTheDefault() {
    for (String text : new String[] {"", "# nothing\n", "targets:\n", "targets:\n  postfix:\n"}) {
      assertEquals(Project.DEFAULT, usable(text, ""), text);
    }
    assertEquals(
        new Membership.Directory(new TreeMap<>()),
        usable("directory: people.yaml", "").membership());
  }

  @Test
  void saysWhereAndWhatIsWrongWithTheText() {
    check(
        "targets:\n\tpostfix: 1\n",
        "relayc.yaml:2:1: RLY080 invalid YAML: found character '\\t(TAB)' that cannot start any"
            + " token. (Do not use \\t(TAB) for indentation)\n");
    check(
        "a: 1\na: 2\n",
        """
        relayc.yaml:2:1: RLY081 key 'a' repeated
        relayc.yaml:1:1: RLY086 unknown setting 'a'
        """);
    check(
        "targets: &a {}\ndirectory: *a\n",
        """
        relayc.yaml:2:12: RLY082 alias '*a'
        relayc.yaml:2:12: RLY084 cannot read 'a': no such file
        """);
    check("targets:\n---\ntargets:\n", "relayc.yaml:3:1: RLY083 a second YAML document\n");
    check(
        "targets: " + "[".repeat(100_000),
        "relayc.yaml:1:40: RLY080 invalid YAML: deeper or longer than settings may be\n");
    check("targets: \u00ff\n", "RLY085 'relayc.yaml' is not UTF-8\n");
  }

  @Test
  void saysEverythingThatIsWrongAtOnce() {
    check(
        """
        dirctory: people.yaml
        targets:
          postfix:
            version: 2.11
            certificate: mail.pem
            sasl: {path: a b}
            delivery: {virtual: "lmtp $x"}
            base: {main: ../../etc/shadow, slave: x}
            tables: a;b
            chroot: perhaps
          exim: {}
        """,
        """
        relayc.yaml:1:1: RLY086 unknown setting 'dirctory'
        relayc.yaml:11:3: RLY086 unknown setting 'exim' in 'targets'
        relayc.yaml:8:36: RLY086 unknown setting 'slave' in 'targets.postfix.base'
        relayc.yaml:4:14: RLY088 invalid 'targets.postfix.version': '2.11' is not one of 3.4 to 3.10
        relayc.yaml:5:18: RLY088 invalid 'targets.postfix.certificate': 'mail.pem' is no absolute path
        relayc.yaml:6:18: RLY088 invalid 'targets.postfix.sasl.path': 'a b' is no path
        relayc.yaml:7:25: RLY088 invalid 'targets.postfix.delivery.virtual': 'lmtp $x' is no transport
        relayc.yaml:8:18: RLY084 cannot read '../../etc/shadow': no such file
        relayc.yaml:9:13: RLY088 invalid 'targets.postfix.tables': 'a;b' is no folder
        relayc.yaml:10:13: RLY088 invalid 'targets.postfix.chroot': 'perhaps' is neither true nor false
        """);
    check(
        "targets:\n  postfix:\n    certificate: /a\n    sasl: {path: x}\n",
        """
        relayc.yaml:3:18: RLY089 'targets.postfix.key' is missing beside '/a'
        relayc.yaml:4:18: RLY089 'targets.postfix.sasl.backend' is missing beside 'x'
        """);
  }

  @Test
  void saysWhatIsOfTheWrongKind() {
    check("- a\n", "relayc.yaml:1:1: RLY087 the file is a list, not a mapping\n");
    check("hello\n", "relayc.yaml:1:1: RLY087 the file is a value, not a mapping\n");
    check(
        "directory: [a]\ntargets: x\n",
        """
        relayc.yaml:1:12: RLY087 'directory' has no value that could be read
        relayc.yaml:2:10: RLY087 'targets' is a value, not a mapping
        """);
    check("directory:\n", "relayc.yaml:1:11: RLY087 'directory' has no value that could be read\n");
    checkPeople("groups: [a]\n", "people.yaml:1:9: RLY087 'groups' is a list, not a mapping\n");
    checkPeople(
        "groups:\n  Ops: alice\n  OPS: [alice, {a: b}, '']\n",
        """
        people.yaml:2:8: RLY087 the members of group 'Ops' are a value, not a list
        people.yaml:3:3: RLY088 group 'OPS' repeated
        people.yaml:3:16: RLY087 a member of group 'ops' is no log-in
        people.yaml:3:24: RLY087 a member of group 'ops' is no log-in
        """);
  }
}
