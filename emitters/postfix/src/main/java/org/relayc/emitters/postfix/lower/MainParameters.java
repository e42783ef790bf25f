package org.relayc.emitters.postfix.lower;

import java.util.List;
import java.util.Set;
import org.relayc.emitters.postfix.base.BaseMain;
import org.relayc.emitters.postfix.document.LookupTable;
import org.relayc.emitters.postfix.document.MainCf;
import org.relayc.emitters.postfix.document.RestrictionClass;
import org.relayc.emitters.postfix.document.Setting;
import org.relayc.emitters.postfix.profile.LocalDelivery;
import org.relayc.emitters.postfix.profile.PostfixProfile;
import org.relayc.emitters.postfix.restriction.Draft;
import org.relayc.model.mail.DomainName;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;

/** The parameters of main.cf: everything that decides relay, said out loud. */
final class MainParameters {
  /** Of these the base's own value stands behind ours. */
  private static final Set<String> CONTINUED =
      Set.of("smtp_tls_policy_maps", "smtpd_restriction_classes", "transport_maps");

  private static final String TABLES = "relayc_tables";

  private final RelayPolicy policy;
  private final PostfixProfile profile;
  private final Draft draft;
  private final BaseMain base;
  private final MainCfDraft main = new MainCfDraft();

  MainParameters(RelayPolicy policy, PostfixProfile profile, Draft draft) {
    this.policy = policy;
    this.profile = profile;
    this.draft = draft;
    this.base = new BaseMain(profile.base().mainCf().orElse(""));
  }

  /** Called when all listeners are lowered, so that every class is known. */
  MainCf lower() {
    main.heading(
            "Made by relayc from a relay policy for " + profile.day() + ":",
            "edit the policy, not this file.")
        .set("compatibility_level", profile.version().isAtLeast(3, 6) ? "3.6" : "2")
        .set(TABLES, new Setting.Expanded(profile.tables()));
    domains();
    main.heading("Nobody is trusted for an address alone, and addresses mean what they say.")
        .set("mynetworks", "")
        .set("inet_interfaces", "all")
        .set("append_dot_mydomain", "no")
        .set("allow_untrusted_routing", "no")
        .set("allow_percent_hack", "no")
        .set("swap_bangpath", "no");
    nextHops();
    tlsAndAuth();
    restrictions();
    keepTheRest();
    if (draft.tables().isEmpty()) {
      main.drop(TABLES);
    }
    return main.finish();
  }

  private void domains() {
    DomainLists lists = new DomainLists(draft);
    Setting local = lists.local(policy.local());
    main.heading("Domains that are accepted from anyone: a name is itself, '.name' all below it.")
        .set("parent_domain_matches_subdomains", "");
    switch (profile.delivery()) {
      case LocalDelivery.Local() ->
          main.set("mydestination", local).set("virtual_mailbox_domains", "");
      case LocalDelivery.Virtual(String transport) -> {
        main.set("mydestination", "").set("virtual_mailbox_domains", local);
        put("virtual_transport", transport);
      }
    }
    // What has no domain stays here, the bare postmaster included, whom no restriction stops
    // (smtpd(8), 3.7).
    DomainLists.home(policy.local())
        .ifPresentOrElse(
            home -> main.set("myorigin", origin(home).text()),
            () ->
                draft.note(
                    "no name is delivered here: mail for the bare 'postmaster' goes to $myorigin"));
    main.set("virtual_alias_domains", "").set("relay_domains", lists.relay(policy.forwarded()));
  }

  private void nextHops() {
    NextHops hops = new NextHops(policy);
    main.heading("Where mail goes that leaves.")
        .set("relayhost", hops.relayHost())
        .set(
            "transport_maps",
            tables(
                NextHops.table(
                    draft, "next-hops", "where mail for a domain goes", hops.transports()),
                "transport_maps"));
    List<LookupTable> policies =
        NextHops.table(draft, "next-hops-tls", "what a next hop must offer", hops.tlsPolicies());
    if (!policies.isEmpty()) {
      main.set("smtp_tls_policy_maps", tables(policies, "smtp_tls_policy_maps"));
    }
    if (!hops.usualLevel().isEmpty()) {
      main.set("smtp_tls_security_level", hops.usualLevel());
    }
  }

  /** Our tables before those of the base configuration. */
  private Setting tables(List<LookupTable> tables, String name) {
    List<String> more = base.listOf(name).stream().toList();
    return tables.isEmpty() && more.isEmpty()
        ? new Setting.Empty()
        : new Setting.Tables(tables, more);
  }

  private void tlsAndAuth() {
    if (profile.tls().isPresent()) {
      main.heading("The server's certificate.");
      put("smtpd_tls_cert_file", profile.tls().get().certificate());
      put("smtpd_tls_key_file", profile.tls().get().key());
    }
    main.heading("Who can log in; a listener that lets nobody says nothing of it.")
        .set("smtpd_sasl_auth_enable", "no");
    if (policy.listeners().stream().map(Listener::auth).anyMatch(Listener.Auth::isOffered)) {
      if (profile.sasl().isPresent()) {
        main.set("smtpd_sasl_type", profile.sasl().get().kind().word());
        put("smtpd_sasl_path", profile.sasl().get().path());
      }
      main.set("smtpd_tls_auth_only", "no")
          .set("smtpd_sasl_security_options", "noanonymous")
          .set("smtpd_sasl_tls_security_options", "noanonymous");
    }
  }

  /** A text of the profile, refused where main.cf would read it otherwise. */
  private void put(String name, String text) {
    if (Setting.Literal.isSayable(text)) {
      main.set(name, new Setting.Literal(text));
    } else {
      draft.refuse(
          "Postfix has no way to write " + name + " '" + text + "'",
          "in relayc.yaml, use a text on one line that neither begins nor ends with a blank");
    }
  }

  private void restrictions() {
    main.heading(
            "What a service takes that is no listener of the policy: nothing.",
            "The listeners in master.cf name a class of their own.")
        .set("smtpd_delay_reject", "yes")
        .set("smtpd_null_access_lookup_key", "<>")
        .set("plaintext_reject_code", "554")
        .set("smtpd_client_restrictions", "")
        .set("smtpd_sender_restrictions", "")
        .set("smtpd_recipient_restrictions", "")
        .set("smtpd_relay_restrictions", "reject")
        .set(
            "smtpd_restriction_classes",
            new Setting.Classes(
                draft.classes().stream().map(RestrictionClass::name).toList(),
                base.listOf("smtpd_restriction_classes").stream().toList()));
    List<RestrictionClass> classes = draft.classes();
    for (RestrictionClass one : classes) {
      main.heading();
      main.add(one);
    }
  }

  /** The base's own choice where it is a domain that is delivered here. */
  private DomainName origin(DomainName home) {
    return base.value("myorigin")
        .filter(text -> text.matches("[a-z0-9-]+(\\.[a-z0-9-]+)*"))
        .map(DomainName::new)
        .filter(policy.local()::contains)
        .orElse(home);
  }

  private void keepTheRest() {
    Set<String> owned = OwnedParameters.of(profile);
    owned.addAll(main.names());
    String kept = base.without(owned);
    if (!kept.isEmpty()) {
      main.heading("Kept from the base configuration: what does not decide relay.").kept(kept);
    }
    Set<String> lost = base.among(owned);
    lost.removeAll(CONTINUED);
    if (!lost.isEmpty()) {
      draft.note(
          "the policy decides in place of these parameters of the base main.cf: "
              + String.join(", ", lost));
    }
    base.strangeLines()
        .forEach(line -> draft.note("left out of the base main.cf, since no parameter: " + line));
    if (base.has("smtpd_upstream_proxy_protocol")) {
      draft.note(
          "the base main.cf sets smtpd_upstream_proxy_protocol: whoever can reach a listener can"
              + " claim any client address; let only the proxy in");
    }
    if (base.has("smtpd_helo_restrictions") || base.has("smtpd_data_restrictions")) {
      draft.note(
          "the base main.cf's own restrictions on HELO and DATA are kept and may refuse more;"
              + " mynetworks is empty in them");
    }
    noteMissingCertificate();
  }

  private void noteMissingCertificate() {
    boolean needed =
        policy.listeners().stream().anyMatch(listener -> listener.tls() != Listener.Tls.NONE);
    if (needed && profile.tls().isEmpty() && base.among(OwnedParameters.certificates()).isEmpty()) {
      draft.note(
          "no certificate is named in relayc.yaml or the base main.cf: listeners offer no TLS");
    }
  }
}
