package org.relayc.migrate.words;

import java.util.Optional;
import org.relayc.dsl.scan.QuotedText;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;

/** Smart hosts of a dialog as next hops of the language. */
public final class Hops {
  private static final int PORT = 65_535;

  private Hops() {}

  /** A hop; empty where it is none, as several hosts are not. */
  public static Optional<String> of(String dialog) {
    String text = dialog.strip();
    int colon = text.lastIndexOf(':');
    boolean hasPort = colon > text.lastIndexOf(']') && text.indexOf(':') == colon;
    String port = hasPort ? text.substring(colon + 1) : "";
    String host = hasPort ? text.substring(0, colon) : text;
    if (hasPort && !isPort(port)) {
      return Optional.empty();
    }
    boolean isBracketed = host.startsWith("[") && host.endsWith("]");
    String bare = isBracketed ? host.substring(1, host.length() - 1) : host;
    Optional<String> address = address(bare).map(each -> "[" + each + "]");
    Optional<String> name =
        DomainName.parse(bare)
            .map(DomainName::text)
            .map(each -> each.indexOf('.') < 0 ? QuotedText.write(each) : each)
            .map(each -> isBracketed ? "[" + each + "]" : each);
    return address.or(() -> name).map(hop -> port.isEmpty() ? hop : hop + ":" + port);
  }

  private static boolean isPort(String text) {
    return text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) <= PORT;
  }

  private static Optional<IpAddress> address(String text) {
    try {
      return Optional.of(IpAddress.parse(text));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
