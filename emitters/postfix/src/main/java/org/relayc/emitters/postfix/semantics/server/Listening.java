package org.relayc.emitters.postfix.semantics.server;

import java.util.Locale;
import java.util.Set;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.semantics.words.Words;

/**
 * What a service does besides its lists.
 *
 * @param tls whether TLS is offered
 * @param tlsForced whether nothing is taken in clear
 * @param tlsAtOnce whether a session begins with TLS
 * @param login whether anybody can log in
 * @param loginOverTls whether only under TLS
 * @param delays whether the lists for clients, names and senders wait for the recipient
 * @param helloForced whether mail is taken only from clients that said HELO
 * @param relayFirst whether the list for relaying comes before the one for recipients
 * @param discards whether a table can drop mail: not before a proxy
 * @param untrustedRouting whether a dressed recipient may be an authorised destination
 * @param asksCertificate whether clients are asked for certificates
 * @param clientCertificates whether relay_clientcerts names a table
 * @param nullKey what is looked up for the null sender
 * @param delimiters the characters that separate a user from an extension
 * @param parentMatches parameters in which a domain matches what is below it
 */
public record Listening(
    boolean tls,
    boolean tlsForced,
    boolean tlsAtOnce,
    boolean login,
    boolean loginOverTls,
    boolean delays,
    boolean helloForced,
    boolean relayFirst,
    boolean discards,
    boolean untrustedRouting,
    boolean asksCertificate,
    boolean clientCertificates,
    String nullKey,
    String delimiters,
    Set<String> parentMatches) {
  public Listening {
    parentMatches = Set.copyOf(parentMatches);
  }

  /** Reads the parameters of a service (smtpd(8), postconf(5), 3.7). */
  public static Listening of(Parameters parameters) {
    boolean wrapped = yes(parameters, "smtpd_tls_wrappermode");
    Level level = Level.of(parameters);
    boolean tls = wrapped || level != Level.NONE;
    boolean overTls = yes(parameters, "smtpd_tls_auth_only");
    boolean login = yes(parameters, "smtpd_sasl_auth_enable") && (tls || !overTls);
    return new Listening(
        tls,
        wrapped || level == Level.ENCRYPT,
        wrapped,
        login,
        overTls,
        !no(parameters, "smtpd_delay_reject"),
        yes(parameters, "smtpd_helo_required"),
        yes(parameters, "smtpd_relay_before_recipient_restrictions"),
        parameters.of("smtpd_proxy_filter").text().isBlank(),
        yes(parameters, "allow_untrusted_routing"),
        yes(parameters, "smtpd_tls_ask_ccert") || yes(parameters, "smtpd_tls_req_ccert"),
        !parameters.of("relay_clientcerts").text().isBlank(),
        parameters.of("smtpd_null_access_lookup_key").text().strip(),
        parameters.of("recipient_delimiter").text().strip(),
        parents(parameters));
  }

  private static Set<String> parents(Parameters parameters) {
    return Set.copyOf(Words.of(parameters.of("parent_domain_matches_subdomains").text()));
  }

  /** True where {@code d} in access tables stands for what is below it, too. */
  public boolean accessMatchesParents() {
    return parentMatches.contains("smtpd_access_maps");
  }

  /** How a service uses TLS where it does not begin with it. */
  private enum Level {
    NONE,
    MAY,
    ENCRYPT;

    /** An unknown level keeps smtpd(8) from starting; it counts as the widest. */
    static Level of(Parameters parameters) {
      return switch (folded(parameters, "smtpd_tls_security_level")) {
        case "" ->
            yes(parameters, "smtpd_enforce_tls")
                ? ENCRYPT
                : yes(parameters, "smtpd_use_tls") ? MAY : NONE;
        case "none" -> NONE;
        case "encrypt", "verify", "secure", "fingerprint" -> ENCRYPT;
        default -> MAY;
      };
    }
  }

  private static boolean yes(Parameters parameters, String name) {
    return folded(parameters, name).equals("yes");
  }

  private static boolean no(Parameters parameters, String name) {
    return folded(parameters, name).equals("no");
  }

  private static String folded(Parameters parameters, String name) {
    return parameters.of(name).text().strip().toLowerCase(Locale.ROOT);
  }
}
