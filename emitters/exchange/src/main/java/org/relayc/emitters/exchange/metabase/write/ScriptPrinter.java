package org.relayc.emitters.exchange.metabase.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList;
import org.relayc.emitters.exchange.metabase.document.BindingText;
import org.relayc.emitters.exchange.metabase.document.DomainSettings;
import org.relayc.emitters.exchange.metabase.document.MetabaseDocument;
import org.relayc.emitters.exchange.metabase.document.RouteBits;
import org.relayc.emitters.exchange.metabase.document.ServerSettings;
import org.relayc.model.mail.DomainName;

/** Prints settings as a script: a part of its own between two that are always the same. */
public final class ScriptPrinter {
  private static final int REQUIRES_TLS = 8;

  private final StringBuilder text = new StringBuilder();

  private ScriptPrinter() {}

  /** The script, whose lines end as Windows ends them. */
  public static byte[] print(MetabaseDocument document) {
    ScriptPrinter printer = new ScriptPrinter();
    for (ServerSettings server : document.servers()) {
      printer.server(server, document.domains());
    }
    String script = engine("apply-head.vbs") + printer.text + engine("apply-tail.vbs");
    return script.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static String engine(String name) {
    try (InputStream file = ScriptPrinter.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void server(ServerSettings server, DomainSettings domains) {
    put("server", Integer.toString(server.number()), server.listener().text());
    items("ServerBindings", BindingText.of(server.bindings()));
    items("SecureBindings", BindingText.of(server.secureBindings()));
    server.hostname().ifPresent(name -> put("text", "FullyQualifiedDomainName", name.text()));
    String home = domains.local().stream().findFirst().map(DomainName::text).orElse("");
    put("text", "DefaultDomain", home);
    put("number", "AuthFlags", Integer.toString(server.logIn().flags()));
    put("number", "AccessSSLFlags", Integer.toString(server.requiresTls() ? REQUIRES_TLS : 0));
    put("number", "RelayForAuth", server.relayForAuth() ? "1" : "0");
    list("IPSecurity", server.connections());
    list("RelayIpList", server.relayList());
    domains
        .local()
        .forEach(name -> put("domain", name.text(), Integer.toString(RouteBits.local())));
    domains.remote().forEach(this::remote);
  }

  private void remote(DomainSettings.Remote remote) {
    put("domain", remote.name(), Integer.toString(RouteBits.remote(remote)));
    remote.smartHost().ifPresent(host -> put("host", remote.name(), host));
  }

  private void items(String name, List<String> items) {
    put("items", name, "");
    items.forEach(item -> put("item", name, item));
  }

  private void list(String name, RelayIpList list) {
    put("list", name, list.mode().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    list.entries().forEach(entry -> put("entry", name, entry.address() + ", " + entry.mask()));
  }

  private void put(String kind, String name, String value) {
    text.append("Put ")
        .append(ScriptText.quoted(kind))
        .append(", ")
        .append(ScriptText.quoted(name))
        .append(", ")
        .append(ScriptText.quoted(value))
        .append('\n');
  }
}
