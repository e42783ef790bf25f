package org.relayc.emitters.exchange.metabase.fragment;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.blob.Encoding;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList;
import org.relayc.emitters.exchange.metabase.blob.RelayIpListCodec;
import org.relayc.emitters.exchange.metabase.document.BindingText;
import org.relayc.emitters.exchange.metabase.document.DomainSettings;
import org.relayc.emitters.exchange.metabase.document.MetabaseDocument;
import org.relayc.emitters.exchange.metabase.document.RouteBits;
import org.relayc.emitters.exchange.metabase.document.ServerSettings;
import org.relayc.model.mail.DomainName;

/** Prints settings as a MetaBase.xml that holds nothing else. */
public final class FragmentPrinter {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- Made by relayc from a relay policy: edit the policy, not this file.
           Importing it REPLACES the whole key of each virtual server in it, with everything below: whatever is not in
           this file (certificate, folders, limits, logging, operators) falls back to what the service has. To change
           what decides on relay alone, run apply.vbs instead. RUNBOOK.md says how, and how to go back. -->
      """;

  private static final int REQUIRES_TLS = 8;

  private FragmentPrinter() {}

  /** Nothing for settings of which no bytes are published. */
  public static Optional<byte[]> print(MetabaseDocument document) {
    boolean isPublished =
        document.servers().stream()
            .map(ServerSettings::connections)
            .allMatch(list -> list.mode() == RelayIpList.Mode.ONLY_LISTED || list.isEmpty());
    if (!isPublished) {
      return Optional.empty();
    }
    FragmentRoot root = new FragmentRoot();
    for (ServerSettings server : document.servers()) {
      root.keys.add(server(server, document.domains()));
      String folder = location(server) + "/Domain";
      FolderKey domains = new FolderKey();
      domains.location = folder;
      root.keys.add(domains);
      document.domains().local().forEach(name -> root.keys.add(local(folder, name)));
      document.domains().remote().forEach(remote -> root.keys.add(remote(folder, remote)));
    }
    return Optional.of((HEAD + xml(root) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String xml(FragmentRoot root) {
    try {
      Marshaller marshaller = JAXBContext.newInstance(FragmentRoot.class).createMarshaller();
      marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
      marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
      StringWriter text = new StringWriter();
      marshaller.marshal(root, text);
      return ascii(text.toString());
    } catch (JAXBException e) {
      throw new IllegalStateException(e);
    }
  }

  /** No character hides another: beyond ASCII, where only values are, each stands as its number. */
  private static String ascii(String xml) {
    StringBuilder ascii = new StringBuilder();
    xml.codePoints()
        .forEach(c -> {
          if (c < 0x7f && c != '\t') {
            ascii.appendCodePoint(c);
          } else {
            ascii.append("&#").append(c).append(';');
          }
        });
    return ascii.toString();
  }

  private static String location(ServerSettings server) {
    return "/LM/SmtpSvc/" + server.number();
  }

  private static ServerKey server(ServerSettings server, DomainSettings domains) {
    ServerKey key = new ServerKey();
    key.location = location(server);
    key.accessSslFlags = Integer.toString(server.requiresTls() ? REQUIRES_TLS : 0);
    key.defaultDomain = domains.local().stream().findFirst().map(DomainName::text).orElse("");
    key.fullyQualifiedDomainName = server.hostname().map(DomainName::text).orElse(null);
    key.ipSecurity = hex(server.connections());
    key.relayForAuth = server.relayForAuth() ? "1" : "0";
    key.relayIpList = hex(server.relayList());
    key.secureBindings = String.join("\n", BindingText.of(server.secureBindings()));
    key.serverBindings = String.join("\n", BindingText.of(server.bindings()));
    key.serverComment = server.listener().text();
    key.custom.add(authFlags(server));
    return key;
  }

  /** The service writes it with a user type of its own, so that it is no attribute. */
  private static CustomProperty authFlags(ServerSettings server) {
    CustomProperty flags = new CustomProperty();
    flags.name = "AuthFlags";
    flags.id = "6000";
    flags.value = Integer.toString(server.logIn().flags());
    flags.type = "DWORD";
    flags.userType = "IIS_MD_UT_SERVER";
    flags.attributes = "INHERIT";
    return flags;
  }

  private static String hex(RelayIpList list) {
    return switch (RelayIpListCodec.encode(list)) {
      case Encoding.Encoded(byte[] bytes, var assumptions) -> HexFormat.of().formatHex(bytes);
      case Encoding.Unencodable(String reason) -> throw new IllegalArgumentException(reason);
    };
  }

  private static DomainKey local(String folder, DomainName name) {
    DomainKey key = new DomainKey();
    key.location = folder + "/" + name;
    key.routeAction = Integer.toString(RouteBits.local());
    return key;
  }

  private static DomainKey remote(String folder, DomainSettings.Remote remote) {
    DomainKey key = new DomainKey();
    key.location = folder + "/" + remote.name();
    key.routeAction = Integer.toString(RouteBits.remote(remote));
    key.routeActionString = remote.smartHost().orElse(null);
    return key;
  }
}
