package org.relayc.emitters.postfix.read.parameter;

import java.util.List;
import java.util.stream.Collectors;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.configuration.Parameters.Value;
import org.relayc.emitters.postfix.read.text.Blank;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;

/**
 * The networks that Postfix trusts where mynetworks is not set (mynetworks.c, 3.7).
 *
 * <p>Of the style {@code host} these are the host's own addresses. Which they are makes no
 * difference to any client but the host itself; the meaning says that it takes this for true.
 */
final class OwnNetworks {
  private static final String LOOPBACK = "127.0.0.0/8 [::1]/128";

  private OwnNetworks() {}

  static Definition of(Parameters parameters, PostfixHost host) {
    Value style = parameters.of("mynetworks_style");
    Value listening = parameters.of("inet_interfaces");
    if (!style.isKnown() || !listening.isKnown()) {
      return Definition.guessed("", "what it is made of cannot be told");
    }
    if (isLoopback(listening.text())) {
      return Definition.builtIn(LOOPBACK);
    }
    boolean all = listening.text().equalsIgnoreCase("all");
    if (style.text().equals("host") && host.interfaces().isEmpty()) {
      return Definition.builtIn(LOOPBACK);
    }
    if (!all || host.interfaces().isEmpty()) {
      return Definition.guessed(
          LOOPBACK, "it is not set, so it depends on the addresses of the host");
    }
    return networks(host.interfaces().get(), style.text());
  }

  /** True where Postfix listens on the loopback interface alone, whatever others there are. */
  private static boolean isLoopback(String interfaces) {
    List<String> names = Blank.split(interfaces, true);
    return !names.isEmpty()
        && names.stream()
            .allMatch(name ->
                name.equalsIgnoreCase("loopback-only")
                    || name.equalsIgnoreCase("localhost")
                    || name.equals("127.0.0.1")
                    || name.equals("::1")
                    || name.equals("[::1]"));
  }

  private static Definition networks(List<PostfixHost.Interface> interfaces, String style) {
    return switch (style) {
      case "host", "subnet", "class" ->
          Definition.builtIn(
              interfaces.stream()
                  .map(each -> text(network(each, style)))
                  .distinct()
                  .collect(Collectors.joining(" ")));
      default -> Definition.guessed("", "there is no mynetworks_style of that name");
    };
  }

  private static Cidr network(PostfixHost.Interface each, String style) {
    return switch (each.address()) {
      case Ipv4Address(int bits) ->
          Cidr.containing(
              each.address(),
              style.equals("host")
                  ? 32
                  : style.equals("class") ? classLength(bits) : each.length());
      // An address of the sixth family has no class; Postfix takes its subnet then.
      case Ipv6Address six -> Cidr.containing(six, style.equals("host") ? 128 : each.length());
    };
  }

  private static int classLength(int bits) {
    return bits >= 0 ? 8 : bits << 1 >= 0 ? 16 : bits << 2 >= 0 ? 24 : 32;
  }

  private static String text(Cidr network) {
    return switch (network.network()) {
      case Ipv4Address four -> network.toString();
      case Ipv6Address six -> "[" + six + "]/" + network.length();
    };
  }
}
