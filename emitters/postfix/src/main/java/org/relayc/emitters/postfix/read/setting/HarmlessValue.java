package org.relayc.emitters.postfix.read.setting;

import java.util.List;
import org.relayc.emitters.postfix.read.text.Blank;

/** Values of parameters that are not modelled with which they do no harm. */
final class HarmlessValue {
  private static final List<String> OWN_HOST =
      List.of("127.0.0.0/8", "127.0.0.1", "[::1]", "[::1]/128", "::1");

  private HarmlessValue() {}

  static boolean is(String name, String value) {
    List<String> elements = Blank.split(value, true);
    return switch (name) {
      case "smtpd_sasl_security_options", "smtpd_sasl_tls_security_options" ->
          elements.contains("noanonymous");
      case "smtpd_authorized_xclient_hosts" -> OWN_HOST.containsAll(elements);
      case "import_environment" -> !value.contains("MAIL_CONFIG=");
      default -> false;
    };
  }
}
