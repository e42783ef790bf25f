package org.relayc.emitters.postfix.read.master;

import java.util.Map;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.postfix.read.parameter.Definition;

/**
 * A service of master.cf.
 *
 * @param type inet, unix, pass or another
 * @param options what {@code -o} sets, the last of a name deciding
 */
public record MasterService(
    String name, String type, String command, Map<String, Definition> options, Place place) {
  public MasterService {
    options = Map.copyOf(options);
  }

  /** True where it takes mail by SMTP from a network, itself or behind postscreen(8). */
  public boolean isSmtpServer() {
    return command.equals("smtpd") && (type.equals("inet") || type.equals("pass"));
  }

  /** True where it sorts recipients into local and foreign. */
  public boolean isRewriter() {
    return command.equals("trivial-rewrite");
  }

  /** True where it is a server for clients on a network, by one of Postfix's programs. */
  public boolean isInet(String daemon) {
    return type.equals("inet") && command.equals(daemon);
  }
}
