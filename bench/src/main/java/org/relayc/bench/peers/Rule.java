package org.relayc.bench.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.relayc.bench.million.PrefixList;
import org.relayc.bench.million.PrefixPolicy;

/** One rule, "these clients may relay", with the same list, in the language of each program. */
record Rule(Path folder, List<String> prefixes) {
  /** Random addresses are strangers, and this many of them an open relay. */
  private static final String PROJECT =
      "open-relay: {ipv4: /0, ipv6: /0, because: \"a benchmark; nobody can reach it\"}\n";

  static Rule of(Path parent, int prefixes) throws IOException {
    Path folder = Files.createDirectories(parent.resolve("of-" + prefixes));
    Path list = folder.resolve(PrefixPolicy.LIST);
    PrefixList.write(list, prefixes);
    Rule rule = new Rule(folder, Files.readAllLines(list));
    rule.write("relayc.yaml", PROJECT);
    return rule;
  }

  Path relayc() {
    return write("clients.relay", PrefixPolicy.TEXT);
  }

  /** A {@code cidr:} table, cidr_table(5). */
  Path postfix() {
    // postmap(1) asks for a main.cf, also for a table that main.cf does not name.
    write("main.cf", "compatibility_level = 3.6\n");
    return write("clients", String.join(" OK\n", prefixes) + " OK\n");
  }

  /** smtpd.conf(5) of OpenSMTPD, and table(5). */
  Path openSmtpd() {
    Path table = write("clients.table", String.join("\n", prefixes) + "\n");
    return write(
        "smtpd.conf",
        """
        table clients file:%s
        listen on 127.0.0.1 port 2525
        action "out" relay
        match from src <clients> for any action "out"
        """
            .formatted(table));
  }

  /** A policy of Capirca; its definitions lie in the folder {@code definitions} beside it. */
  Path capirca() {
    write("definitions/CLIENTS.net", "CLIENTS = " + String.join("\n  ", prefixes) + "\n");
    write("definitions/SMTP.svc", "SMTP = 25/tcp\n");
    return write(
        "clients.pol",
        """
        header {
          comment:: "clients that may relay"
          target:: cisco clients extended
        }
        term relay {
          source-address:: CLIENTS
          destination-port:: SMTP
          protocol:: tcp
          action:: accept
        }
        """);
  }

  /** An address that the list holds: the first of its first prefix. */
  String member() {
    return prefixes.getFirst().substring(0, prefixes.getFirst().indexOf('/'));
  }

  private Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
