package org.relayc.emitters.james.live.instance;

import org.apache.commons.configuration2.XMLConfiguration;

/** What a server on the loopback needs otherwise than its configuration has it. */
final class HarnessSettings {
  private HarnessSettings() {}

  /** Every listener on a free port, for clients that say who they are in a PROXY header. */
  static void apply(XMLConfiguration servers, ServerCertificate certificate) {
    int count = servers.configurationsAt("smtpserver").size();
    for (int i = 0; i < count; i++) {
      String at = "smtpserver(" + i + ").";
      set(servers, at + "bind", "127.0.0.1:0");
      set(servers, at + "jmxName", "relayc-" + i);
      set(servers, at + "gracefulShutdown", "false");
      set(servers, at + "proxyRequired", "true");
      set(servers, at + "connectionLimit", "0");
      set(servers, at + "connectionLimitPerIP", "0");
      if (isTrue(servers, at + "tls[@socketTLS]") || isTrue(servers, at + "tls[@startTLS]")) {
        servers.clearProperty(at + "tls.privateKey");
        servers.clearProperty(at + "tls.certificates");
        set(servers, at + "tls.keystore", "file://" + certificate.store());
        set(servers, at + "tls.keystoreType", "PKCS12");
        set(servers, at + "tls.secret", ServerCertificate.SECRET);
      }
    }
  }

  /** No beans: the names of those that one pipeline registers would be taken for the next. */
  static void apply(XMLConfiguration container) {
    set(container, "[@enableJmx]", "false");
    int count = container.configurationsAt("processors.processor").size();
    for (int i = 0; i < count; i++) {
      set(container, "processors.processor(" + i + ")[@enableJmx]", "false");
    }
  }

  private static boolean isTrue(XMLConfiguration servers, String name) {
    return servers.getBoolean(name, false);
  }

  private static void set(XMLConfiguration servers, String name, String value) {
    servers.clearProperty(name);
    servers.addProperty(name, value);
  }
}
