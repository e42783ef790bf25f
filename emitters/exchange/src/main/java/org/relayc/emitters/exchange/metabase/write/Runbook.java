package org.relayc.emitters.exchange.metabase.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList;
import org.relayc.emitters.exchange.metabase.document.BindingText;
import org.relayc.emitters.exchange.metabase.document.MetabaseDocument;
import org.relayc.emitters.exchange.metabase.document.ServerSettings;
import org.relayc.emitters.exchange.metabase.profile.Edition;

/** Prints what an administrator does, step by step, and where each setting is in the dialogs. */
final class Runbook {
  private static final String WITH_FRAGMENT =
      """
      `smtpsvc.xml` is for a virtual server that does not exist yet, or is to be made anew: it REPLACES the whole key of each
      virtual server in it, with everything below. What it does not hold (certificate, folders, limits, logging, operators)
      falls back to what the service has. Import it with
      `cscript //nologo %windir%\\system32\\iiscnfg.vbs /import /f smtpsvc.xml /sp /LM/SmtpSvc/N /dp /LM/SmtpSvc/N /children`
      for each number `N`, and without `/merge`: merged, domains that the policy does not name would stay.\
      """;

  private static final String WITHOUT_FRAGMENT =
      """
      There is no fragment to import: a list of those who may not connect is published as plain text, which the script writes,
      and never as bytes.\
      """;

  private static final String PERMISSIONS =
      "| server N | Servers, the server, Protocols, SMTP, virtual server N, Properties, Access,"
          + " Relay…, Users…: take Relay Permission from every account that the table does not name,"
          + " Authenticated Users among them; give those it allows Submit Permission and Relay"
          + " Permission, Allow (relay needs submit), and those it denies Relay Permission, Deny |";

  private static final String ACCOUNTS_2003 =
      "On Windows Server 2003, Users…, Add… takes typed names: `DOMAIN\\user`, `user@domain`,"
          + " `DOMAIN\\group`, several with semicolons between them; Check Names confirms them. On"
          + " Windows 2000 the same dialog takes them from a list.";

  private static final String ACCOUNTS_2000 =
      "Exchange 2000 has no permissions for submit and relay: who logs in may relay, or nobody may"
          + " for that. Log-ins are accounts of Windows: `DOMAIN\\user` or `user@domain`; the dialogs of"
          + " Windows 2000 take them from a list.";

  private Runbook() {}

  static byte[] print(MetabaseDocument document, boolean hasFragment) {
    boolean has2003 = document.edition() == Edition.EXCHANGE2003;
    String text =
        template(document.edition().isExchange() ? "runbook-exchange.md" : "runbook-iis6.md")
            .replace("@EDITION@", document.edition().title())
            .replace("@FRAGMENT@", hasFragment ? WITH_FRAGMENT : WITHOUT_FRAGMENT)
            .replace("@PERMISSIONS@\n", has2003 ? PERMISSIONS + "\n" : "")
            .replace("@ACCOUNTS@", has2003 ? ACCOUNTS_2003 : ACCOUNTS_2000)
            .replace("@SERVERS@", String.join("\n", servers(document)))
            .replace("@STEPS@", String.join("\n", HandSteps.rows(document)));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String template(String name) {
    try (InputStream file = Runbook.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> servers(MetabaseDocument document) {
    List<String> rows = new ArrayList<>();
    rows.add(
        "| virtual server | listener | listens on | may connect | may relay by address | log-in |");
    rows.add("|---|---|---|---|---|---|");
    for (ServerSettings server : document.servers()) {
      List<String> places = new ArrayList<>(BindingText.of(server.bindings()));
      BindingText.of(server.secureBindings()).forEach(each -> places.add(each + " TLS"));
      rows.add(
          "| "
              + String.join(
                  " | ",
                  Integer.toString(server.number()),
                  MarkdownText.code(server.listener().text()),
                  MarkdownText.code(String.join(", ", places)),
                  list(server.connections()),
                  list(server.relayList()),
                  logIn(server))
              + " |");
    }
    return rows;
  }

  private static String list(RelayIpList list) {
    int size = list.entries().size();
    return switch (list.mode()) {
      case ONLY_LISTED -> size == 0 ? "nobody" : "only " + size + " listed";
      case ALL_EXCEPT -> size == 0 ? "everybody" : "all except " + size + " listed";
    };
  }

  private static String logIn(ServerSettings server) {
    String may = server.relayForAuth() ? "may relay" : "does not suffice to relay";
    boolean none = !server.logIn().basic() && !server.logIn().windows();
    return none ? "none" : server.logIn().anonymous() ? "optional, " + may : "needed, " + may;
  }
}
