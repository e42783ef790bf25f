package org.relayc.emitters.postfix.lower;

import java.util.ArrayList;
import java.util.List;
import org.relayc.emitters.postfix.document.MasterCf;
import org.relayc.emitters.postfix.document.MasterCf.Option;
import org.relayc.emitters.postfix.document.Setting;

/** The services of Postfix that take no mail from the network (master.cf.proto, 3.4 to 3.10). */
final class StandardServices {
  /** Name and columns; {@code c} stands for the profile's choice of chroot. */
  private static final List<String> LINES =
      List.of(
          "pickup unix n - c 60 1 pickup",
          "cleanup unix n - c - 0 cleanup",
          "qmgr unix n - n 300 1 qmgr",
          "tlsmgr unix - - c 1000? 1 tlsmgr",
          "rewrite unix - - c - - trivial-rewrite",
          "bounce unix - - c - 0 bounce",
          "defer unix - - c - 0 bounce",
          "trace unix - - c - 0 bounce",
          "verify unix - - c - 1 verify",
          "flush unix n - c 1000? 0 flush",
          "proxymap unix - - n - - proxymap",
          "proxywrite unix - - n - 1 proxymap",
          "smtp unix - - c - - smtp",
          "relay unix - - c - - smtp",
          "showq unix n - c - - showq",
          "error unix - - c - - error",
          "retry unix - - c - - error",
          "discard unix - - c - - discard",
          "local unix - n n - - local",
          "virtual unix - n n - - virtual",
          "lmtp unix - - c - - lmtp",
          "anvil unix - - c - 1 anvil",
          "scache unix - - c - 1 scache",
          "postlog unix-dgram n - n - 1 postlogd");

  /** A name to Postfix (valid_hostname.c, 3.7), and none that a policy can name or mail go to. */
  private static final String NO_DOMAIN = "unqualified.0";

  private StandardServices() {}

  static List<MasterCf.Line> lines(boolean chroot) {
    List<MasterCf.Line> lines = new ArrayList<>();
    lines.add(new MasterCf.Heading(List.of("the inner services, as Postfix ships them")));
    for (String line : LINES) {
      lines.add(service(line, chroot));
    }
    return lines;
  }

  /** The rewrite service alone, for a base configuration whose own had options. */
  static MasterCf.Service sharedRewrite(boolean chroot) {
    return service("rewrite unix - - c - - trivial-rewrite", chroot);
  }

  private static MasterCf.Service service(String line, boolean chroot) {
    String[] columns = line.replace(" c ", chroot ? " y " : " n ").split(" ", -1);
    return service(List.of(columns), List.of());
  }

  /**
   * A second rewrite service for listeners whose rules ask for the sender: the usual one completes
   * {@code MAIL FROM:<s>} with myorigin and takes {@code a@b@local} apart before the look-up
   * (trivial-rewrite(8), measured on 3.7.11), so that a sender would match which is none. What has
   * no domain gets one that has no users, and is refused.
   */
  static List<MasterCf.Line> rewrite(boolean chroot) {
    List<String> columns =
        List.of(
            ListenerServices.REWRITE,
            "unix",
            "-",
            "-",
            chroot ? "y" : "n",
            "-",
            "-",
            "trivial-rewrite");
    List<Option> options =
        List.of(
            option("myorigin", NO_DOMAIN),
            option("virtual_alias_domains", NO_DOMAIN),
            option("append_dot_mydomain", "no"),
            option("swap_bangpath", "no"),
            option("allow_percent_hack", "no"),
            option("resolve_dequoted_address", "no"));
    return List.of(
        new MasterCf.Heading(
            List.of(
                "looks at senders and recipients as they came, for rules that ask for the sender")),
        service(columns, options));
  }

  private static MasterCf.Service service(List<String> columns, List<Option> options) {
    return new MasterCf.Service(columns.getFirst(), columns.subList(1, columns.size()), options);
  }

  private static Option option(String name, String value) {
    return new Option(name, new Setting.Literal(value));
  }
}
