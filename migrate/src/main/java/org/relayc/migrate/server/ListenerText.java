package org.relayc.migrate.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relayc.emitters.api.outline.Outline;
import org.relayc.migrate.words.NameBook;
import org.relayc.migrate.words.Remarks;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv6Address;
import org.relayc.model.meaning.Service;
import org.relayc.model.policy.Endpoint;

/**
 * A listener in the words of a policy.
 *
 * @param logInOverTls whether a log-in in clear makes no difference
 */
record ListenerText(
    Service service, String name, Outline.Door door, Admission admission, boolean logInOverTls) {

  /** What a service should be called. */
  static String wish(Service service) {
    String word = NameBook.word(service.name().text());
    if (!word.isEmpty()) {
      return word;
    }
    int port = service.endpoints().isEmpty() ? 0 : service.endpoints().getFirst().port();
    return switch (port) {
      case 25 -> "smtp";
      case 465 -> "submissions";
      case 587 -> "submission";
      default -> "port-" + port;
    };
  }

  /** Whether it takes nothing in clear. */
  boolean isTlsForced() {
    return admission.overTls() || door.tls() == Outline.Tls.IMPLICIT;
  }

  String of(Sets sets, List<String> rules) {
    List<String> items = new ArrayList<>();
    door.hostname()
        .filter(host -> host.indexOf('.') > 0)
        .flatMap(DomainName::parse)
        .ifPresent(host -> items.add("hostname " + host.text()));
    items.add("tls " + tls());
    if (!door.mechanisms().isEmpty()) {
      items.add("auth " + String.join(", ", door.mechanisms()) + (logInOverTls ? " over tls" : ""));
    }
    for (Admission.Accept accept : admission.accepts()) {
      String from =
          accept.clients().equals(AddressSet.ANY)
              ? ""
              : " from " + sets.clients(accept.clients(), "accepted-clients", name, said());
      String named = accept.named().map(names -> " named " + Sets.hosts(names)).orElse("");
      items.add("accept" + from + named);
    }
    if (!admission.isForAnyone()) {
      items.add("submit for " + sets.principals(admission.logins(), name, said()));
    }
    items.addAll(rules);
    String where =
        service.endpoints().stream().map(ListenerText::endpoint).collect(Collectors.joining(", "));
    return Remarks.line(said())
        + "\nlistener "
        + name
        + " on "
        + where
        + " {\n"
        + String.join("\n", items)
        + "\n}";
  }

  private String said() {
    return Sets.source("service " + service.name().text(), door.place());
  }

  private String tls() {
    return switch (door.tls()) {
      case IMPLICIT -> "implicit";
      case REQUIRED -> admission.overTls() ? "required" : "optional";
      case NONE -> admission.overTls() ? "required" : "none";
      case OPTIONAL -> admission.overTls() ? "required" : "optional";
    };
  }

  private static String endpoint(Endpoint endpoint) {
    Optional<IpAddress> address = endpoint.address();
    String host =
        address
            .map(each -> each instanceof Ipv6Address ? "[" + each + "]" : each.toString())
            .orElse("*");
    return host + ":" + endpoint.port();
  }
}
