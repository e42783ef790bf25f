package org.relayc.emitters.postfix.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relayc.emitters.postfix.document.ClassName;
import org.relayc.emitters.postfix.document.MasterCf;
import org.relayc.emitters.postfix.document.MasterCf.Option;
import org.relayc.emitters.postfix.document.Restriction;
import org.relayc.emitters.postfix.document.RestrictionClass.Step;
import org.relayc.emitters.postfix.document.Setting;
import org.relayc.emitters.postfix.profile.PostfixProfile;
import org.relayc.emitters.postfix.restriction.Draft;
import org.relayc.model.mail.Ipv6Address;
import org.relayc.model.policy.Endpoint;
import org.relayc.model.policy.Listener;

/** One listener as services of master.cf, one an endpoint. */
final class ListenerServices {
  /** The rewrite service that keeps senders as they came; see {@link StandardServices}. */
  static final String REWRITE = "relayc-rewrite";

  private final PostfixProfile profile;
  private final Listener listener;
  private final Draft draft;
  private final boolean rewrites;

  ListenerServices(PostfixProfile profile, Listener listener, Draft draft, boolean rewrites) {
    this.profile = profile;
    this.listener = listener;
    this.draft = draft;
    this.rewrites = rewrites;
  }

  List<MasterCf.Service> services(
      Optional<ClassName> clients, Optional<ClassName> senders, ClassName relay) {
    List<Option> options = new ArrayList<>();
    options.add(literal("syslog_name", "postfix/" + listener.name()));
    listener.hostname().ifPresent(name -> options.add(literal("myhostname", name.text())));
    addTls(options);
    addAuth(options);
    if (rewrites) {
      options.add(literal("rewrite_service_name", REWRITE));
    }
    clients.ifPresent(name -> options.add(ask("smtpd_client_restrictions", name)));
    senders.ifPresent(name -> options.add(ask("smtpd_sender_restrictions", name)));
    options.add(ask("smtpd_relay_restrictions", relay));
    List<String> columns =
        List.of("inet", "n", "-", profile.chroot() ? "y" : "n", "-", "-", "smtpd");
    return listener.endpoints().stream()
        .map(endpoint -> new MasterCf.Service(name(endpoint), columns, options))
        .toList();
  }

  private static String name(Endpoint endpoint) {
    return endpoint
        .address()
        .map(address ->
            address instanceof Ipv6Address
                ? "[" + address + "]:" + endpoint.port()
                : address + ":" + endpoint.port())
        .orElse(Integer.toString(endpoint.port()));
  }

  private void addTls(List<Option> options) {
    String level =
        switch (listener.tls()) {
          case NONE -> "none";
          case OPTIONAL -> "may";
          case REQUIRED, IMPLICIT -> "encrypt";
        };
    options.add(literal("smtpd_tls_security_level", level));
    if (listener.tls() == Listener.Tls.IMPLICIT) {
      options.add(literal("smtpd_tls_wrappermode", "yes"));
    }
  }

  private void addAuth(List<Option> options) {
    Listener.Auth auth = listener.auth();
    if (!auth.isOffered()) {
      return;
    }
    options.add(literal("smtpd_sasl_auth_enable", "yes"));
    if (auth.overTls()) {
      options.add(literal("smtpd_tls_auth_only", "yes"));
    }
    String mechanisms = String.join(",", auth.mechanisms()).toLowerCase(Locale.ROOT);
    if (profile.version().isAtLeast(3, 6)) {
      options.add(literal("smtpd_sasl_mechanism_filter", mechanisms));
    } else {
      draft.note(
          "Postfix "
              + profile.version()
              + " cannot choose mechanisms by listener: let the SASL backend offer "
              + mechanisms
              + " only");
    }
  }

  private static Option literal(String name, String value) {
    return new Option(name, new Setting.Literal(value));
  }

  private static Option ask(String name, ClassName restrictionClass) {
    Step step = new Step(new Restriction.Ask(restrictionClass));
    return new Option(name, new Setting.Restrictions(List.of(step)));
  }
}
