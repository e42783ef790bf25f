package org.relayc.emitters.postfix.semantics.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words of restriction lists that smtpd(8) knows, 3.4 to 3.10; without regard to case. */
final class Vocabulary {
  private static final Map<String, Restriction> PLAIN = plain();

  private static final Set<String> ONLY_REFUSE =
      folded(
          """
          reject_unauth_pipelining reject_unknown_client_hostname reject_unknown_client
          reject_unknown_reverse_client_hostname reject_maps_rbl reject_invalid_helo_hostname
          reject_invalid_hostname reject_unknown_helo_hostname reject_unknown_hostname
          reject_non_fqdn_helo_hostname reject_non_fqdn_hostname reject_unknown_address
          reject_unknown_sender_domain reject_unverified_sender reject_non_fqdn_sender
          reject_authenticated_sender_login_mismatch reject_known_sender_login_mismatch
          reject_unauthenticated_sender_login_mismatch reject_sender_login_mismatch
          reject_unlisted_sender reject_unknown_recipient_domain reject_non_fqdn_recipient
          check_recipient_maps reject_unlisted_recipient reject_multi_recipient_bounce
          reject_unverified_recipient
          """);

  private static final Set<String> ONLY_REFUSE_WITH_DOMAIN =
      folded(
          """
          reject_rbl_client reject_rbl reject_rhsbl_client reject_rhsbl_reverse_client
          reject_rhsbl_helo reject_rhsbl_sender reject_rhsbl_recipient
          """);

  private static final Set<String> ONLY_PERMIT_DESTINATION_WITH_DOMAIN =
      folded("permit_dnswl_client permit_rhswl_client");

  /** Look-ups of which an OK is refused as a fault (SMTPD_ACCESS_README). */
  private static final Set<String> ONLY_REFUSE_WITH_TABLE =
      folded(
          """
          check_reverse_client_hostname_access check_client_a_access check_client_mx_access
          check_client_ns_access check_reverse_client_hostname_a_access
          check_reverse_client_hostname_mx_access check_reverse_client_hostname_ns_access
          check_helo_a_access check_helo_mx_access check_helo_ns_access check_sender_a_access
          check_sender_mx_access check_sender_ns_access check_recipient_a_access
          check_recipient_mx_access check_recipient_ns_access
          """);

  private static final Map<String, Subject> LOOK_UPS = lookUps();

  private Vocabulary() {}

  private static Set<String> folded(String words) {
    Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    set.addAll(List.of(words.strip().split("\\s+", -1)));
    return set;
  }

  private static Map<String, Restriction> plain() {
    Map<String, Restriction> words = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    words.put("permit", Restriction.PERMIT);
    words.put("reject", Restriction.REFUSE);
    words.put("defer", Restriction.REFUSE);
    words.put("defer_if_permit", new Restriction.RefuseLater());
    words.put("defer_if_reject", Restriction.NOTHING);
    words.put("permit_mynetworks", new Restriction.PermitNetworks());
    words.put("permit_sasl_authenticated", new Restriction.PermitLoggedIn());
    words.put("permit_tls_clientcerts", new Restriction.PermitCertificate(false));
    words.put("permit_tls_all_clientcerts", new Restriction.PermitCertificate(true));
    words.put("permit_auth_destination", new Restriction.PermitDestination());
    words.put("reject_unauth_destination", new Restriction.RefuseDestination());
    words.put("defer_unauth_destination", new Restriction.RefuseDestination());
    words.put("reject_plaintext_session", new Restriction.RefuseClear());
    words.put(
        "permit_inet_interfaces",
        new Restriction.MayPermit("the client has an address of this host"));
    words.put(
        "permit_naked_ip_address",
        new Restriction.MayPermit("the client gives its address for a name"));
    return words;
  }

  private static Map<String, Subject> lookUps() {
    Map<String, Subject> words = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    words.put("check_client_access", Subject.CLIENT);
    words.put("check_helo_access", Subject.HELO);
    words.put("check_sender_access", Subject.SENDER);
    words.put("check_recipient_access", Subject.RECIPIENT);
    words.put("check_sasl_access", Subject.LOGIN);
    words.put("check_ccert_access", Subject.CERTIFICATE);
    words.put("check_etrn_access", Subject.ETRN);
    return words;
  }

  /** What a word means that takes no argument. */
  static Optional<Restriction> plain(String word) {
    return ONLY_REFUSE.contains(word)
        ? Optional.of(new Restriction.MayRefuse(word))
        : Optional.ofNullable(PLAIN.get(word));
  }

  /** What a word looks up, if it is a look-up whose answer counts in full. */
  static Optional<Subject> lookUp(String word) {
    return Optional.ofNullable(LOOK_UPS.get(word));
  }

  static boolean onlyRefusesWithTable(String word) {
    return ONLY_REFUSE_WITH_TABLE.contains(word);
  }

  /** What a word means with the domain of a list in the DNS; without one it does nothing. */
  static Optional<Restriction> withDomain(String word, String domain) {
    String text = word + " " + domain;
    if (ONLY_REFUSE_WITH_DOMAIN.contains(word)) {
      return Optional.of(new Restriction.MayRefuse(text));
    }
    return ONLY_PERMIT_DESTINATION_WITH_DOMAIN.contains(word)
        ? Optional.of(new Restriction.MayPermitDestination(text))
        : Optional.empty();
  }

  static boolean takesDomain(String word) {
    return ONLY_REFUSE_WITH_DOMAIN.contains(word)
        || ONLY_PERMIT_DESTINATION_WITH_DOMAIN.contains(word);
  }
}
