package org.relayc.emitters.james.read.server;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.james.configuration.SmtpServer;
import org.relayc.emitters.james.profile.Release;
import org.relayc.emitters.james.read.sheet.FlagText;
import org.relayc.emitters.james.read.sheet.Sheet;
import org.relayc.emitters.james.xml.Element;

/** Reads smtpserver.xml (SMTPServerFactory, 3.8.1). */
public final class ServerFile {
  private final Release release;
  private final Sheet sheet;
  private final Set<String> names = new HashSet<>();

  private ServerFile(Release release, Sheet sheet) {
    this.release = release;
    this.sheet = sheet;
  }

  public static List<SmtpServer> read(Element root, Release release, Sheet sheet) {
    return new ServerFile(release, sheet).read(root);
  }

  private List<SmtpServer> read(Element root) {
    List<SmtpServer> servers = new ArrayList<>();
    if (!root.name().equals("smtpservers")) {
      String why = "it starts no server, since the root is not 'smtpservers'";
      sheet.notModelled(root, why);
      sheet.misread(
          root.place(),
          "James starts no server from this: the root is '" + Findings.shown(root.name()) + "'",
          "put it into 'smtpservers'");
      return servers;
    }
    for (Element child : root.children()) {
      if (!child.name().equals("smtpserver")) {
        sheet.unknown(child);
      } else if (FlagText.ofAttribute(child, "enabled", true, sheet)) {
        sheet.modelled(child);
        servers.add(new ServerElement(child, release, sheet).read(name(child)));
      } else {
        sheet.harmless(child);
      }
    }
    if (servers.isEmpty()) {
      sheet.notModelled(root, "it starts no listener");
    }
    return servers;
  }

  /** A name that no other listener has. */
  private String name(Element server) {
    String name = server.value("jmxName").filter(text -> !text.isEmpty()).orElse("smtpserver");
    String unique = name;
    for (int i = 2; !names.add(unique); i++) {
      unique = name + "-" + i;
    }
    return unique;
  }
}
