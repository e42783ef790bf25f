package org.relayc.emitters.exchange.metabase.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.relayc.emitters.exchange.metabase.blob.Encoding;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList;
import org.relayc.emitters.exchange.metabase.blob.RelayIpListCodec;
import org.relayc.emitters.exchange.metabase.document.BindingText;
import org.relayc.emitters.exchange.metabase.document.MetabaseDocument;
import org.relayc.emitters.exchange.metabase.document.ServerSettings;
import org.relayc.model.mail.DomainName;

/** Prints settings as changes of Active Directory, where Exchange keeps them. */
public final class LdifPrinter {
  private static final int REQUIRES_TLS = 8;

  private final StringBuilder text = new StringBuilder();

  private LdifPrinter() {}

  /** The changes, for {@code ldifde -i}. */
  public static byte[] print(MetabaseDocument document) {
    LdifPrinter printer = new LdifPrinter();
    printer.text.append(
        "# Made by relayc from a relay policy: edit the policy, not this file.\r\n");
    printer.text.append("# RUNBOOK.md says what to export first, and what is set by hand.\r\n");
    String home = document.domains().local().stream().findFirst().map(DomainName::text).orElse("");
    String container = document.container().orElse("");
    for (ServerSettings server : document.servers()) {
      printer.server(server, home, "CN=" + server.number() + "," + container);
    }
    return printer.text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void server(ServerSettings server, String home, String name) {
    text.append("\r\n").append(LdifText.line("dn", name)).append("changetype: modify\r\n");
    replace("msExchServerBindings", BindingText.of(server.bindings()));
    replace("msExchSecureBindings", BindingText.of(server.secureBindings()));
    server
        .hostname()
        .ifPresent(host -> replace("msExchSmtpFullyQualifiedDomainName", List.of(host.text())));
    replace("msExchDefaultDomain", home.isEmpty() ? List.of() : List.of(home));
    replace("msExchAuthenticationFlags", List.of(Integer.toString(server.logIn().flags())));
    replace("msExchAccessSSLFlags", List.of(server.requiresTls() ? "" + REQUIRES_TLS : "0"));
    replace("msExchSmtpRelayForAuth", List.of(server.relayForAuth() ? "TRUE" : "FALSE"));
    list("msExchIPSecurity", server.connections());
    list("msExchSmtpRelayIpList", server.relayList());
  }

  private void replace(String attribute, List<String> values) {
    text.append("replace: ").append(attribute).append("\r\n");
    values.forEach(value -> text.append(LdifText.line(attribute, value)));
    text.append("-\r\n");
  }

  /** A list that lets everybody in is none. */
  private void list(String attribute, RelayIpList list) {
    text.append("replace: ").append(attribute).append("\r\n");
    if (!list.equals(RelayIpList.EVERYONE)) {
      text.append(LdifText.line(attribute, bytes(list)));
    }
    text.append("-\r\n");
  }

  private static byte[] bytes(RelayIpList list) {
    return switch (RelayIpListCodec.encode(list)) {
      case Encoding.Encoded(byte[] bytes, var assumptions) -> bytes;
      case Encoding.Unencodable(String reason) -> throw new IllegalArgumentException(reason);
    };
  }
}
