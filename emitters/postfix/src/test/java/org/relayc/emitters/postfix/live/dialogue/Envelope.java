package org.relayc.emitters.postfix.live.dialogue;

import java.util.Optional;

/** What a server learns of a transaction, as it stands in the commands. */
public record Envelope(
    String client,
    Optional<String> clientName,
    Optional<String> login,
    String sender,
    String recipient) {

  /** The XCLIENT command that makes the session look like this client's. */
  public String xclient() {
    return "XCLIENT NAME="
        + clientName.map(Envelope::xtext).orElse("[UNAVAILABLE]")
        + " ADDR="
        + (client.contains(":") ? "IPV6:" + client : client)
        + login.map(user -> " LOGIN=" + xtext(user)).orElse("");
  }

  /** RFC 3461 section 4. */
  private static String xtext(String text) {
    StringBuilder encoded = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c > ' ' && c < 127 && c != '+' && c != '=' && c != '[') {
        encoded.append(c);
      } else {
        encoded.append(String.format("+%02X", (int) c));
      }
    }
    return encoded.toString();
  }
}
