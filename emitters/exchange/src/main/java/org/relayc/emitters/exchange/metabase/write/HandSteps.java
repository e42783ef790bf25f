package org.relayc.emitters.exchange.metabase.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.relayc.emitters.exchange.metabase.document.DomainSettings;
import org.relayc.emitters.exchange.metabase.document.MetabaseDocument;
import org.relayc.emitters.exchange.metabase.document.Permissions;
import org.relayc.emitters.exchange.metabase.document.ServerSettings;
import org.relayc.emitters.exchange.metabase.profile.Edition;
import org.relayc.model.mail.DomainName;

/** The table of what is set by hand on Exchange: it is read back as the files are. */
final class HandSteps {
  private HandSteps() {}

  static List<String> rows(MetabaseDocument document) {
    List<String> rows = new ArrayList<>();
    rows.add("| what | which | is set to |");
    rows.add("|---|---|---|");
    for (DomainName name : document.domains().local()) {
      rows.add(row("recipient policy", name.text(), "responsible"));
    }
    for (DomainSettings.Remote remote : document.domains().remote()) {
      rows.add(row("connector", remote.name(), "relay allowed"));
    }
    if (document.edition() == Edition.EXCHANGE2003) {
      document.servers().forEach(server -> permissions(server, rows));
    }
    return rows;
  }

  private static void permissions(ServerSettings server, List<String> rows) {
    Permissions permissions = server.permissions();
    permissions.allow().forEach(account -> rows.add(row(server, account, "allowed")));
    permissions.deny().forEach(account -> rows.add(row(server, account, "denied")));
    rows.add(row("server " + server.number() + " all others", "*", "neither"));
  }

  private static String row(ServerSettings server, Permissions.Account account, String set) {
    String kind = account.kind().name().toLowerCase(Locale.ROOT);
    return row("server " + server.number() + " " + kind, account.name(), set);
  }

  private static String row(String what, String which, String set) {
    return "| " + what + " | " + MarkdownText.code(which) + " | " + set + " |";
  }
}
