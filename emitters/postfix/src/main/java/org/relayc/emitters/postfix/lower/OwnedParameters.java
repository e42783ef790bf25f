package org.relayc.emitters.postfix.lower;

import java.util.Set;
import java.util.TreeSet;
import org.relayc.emitters.postfix.profile.PostfixProfile;

/**
 * The parameters that decide relay, or by which a client could pass for another: a base
 * configuration does not have its way with them (postconf(5), 3.4 to 3.10).
 */
final class OwnedParameters {
  private static final Set<String> ALWAYS =
      Set.of(
          "allow_percent_hack",
          "allow_untrusted_routing",
          "append_at_myorigin",
          "append_dot_mydomain",
          "compatibility_level",
          "inet_interfaces",
          "mydestination",
          "mynetworks",
          "mynetworks_style",
          "parent_domain_matches_subdomains",
          "permit_mx_backup_networks",
          "plaintext_reject_code",
          "qmqpd_authorized_clients",
          "relay_clientcerts",
          "relay_domains",
          "relayhost",
          "resolve_dequoted_address",
          "resolve_null_domain",
          "resolve_numeric_domain",
          "rewrite_service_name",
          "sender_dependent_default_transport_maps",
          "sender_dependent_relayhost_maps",
          "smtpd_authorized_xclient_hosts",
          "smtpd_client_restrictions",
          "smtpd_command_filter",
          "smtpd_delay_reject",
          "smtpd_enforce_tls",
          "smtpd_null_access_lookup_key",
          "smtpd_peername_lookup",
          "smtpd_recipient_restrictions",
          "smtpd_relay_before_recipient_restrictions",
          "smtpd_relay_restrictions",
          "smtpd_restriction_classes",
          "smtpd_sasl_auth_enable",
          "smtpd_sasl_mechanism_filter",
          "smtpd_sasl_security_options",
          "smtpd_sasl_tls_security_options",
          "smtpd_sender_restrictions",
          "smtpd_tls_auth_only",
          "smtpd_tls_security_level",
          "smtpd_tls_wrappermode",
          "smtpd_use_tls",
          "swap_bangpath",
          "transport_maps",
          "virtual_alias_domains",
          "virtual_mailbox_domains");

  private static final Set<String> CERTIFICATES =
      Set.of(
          "smtpd_tls_cert_file",
          "smtpd_tls_chain_files",
          "smtpd_tls_dcert_file",
          "smtpd_tls_dkey_file",
          "smtpd_tls_eccert_file",
          "smtpd_tls_eckey_file",
          "smtpd_tls_key_file");

  private OwnedParameters() {}

  /** Those of any configuration, and those that the profile speaks of. */
  static Set<String> of(PostfixProfile profile) {
    Set<String> owned = new TreeSet<>(ALWAYS);
    if (profile.tls().isPresent()) {
      owned.addAll(CERTIFICATES);
    }
    return owned;
  }

  static Set<String> certificates() {
    return CERTIFICATES;
  }
}
