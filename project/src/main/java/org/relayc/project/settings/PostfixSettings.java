package org.relayc.project.settings;

import java.util.Optional;

/**
 * What relayc.yaml says of a Postfix; what it does not say is left to the target.
 *
 * @param version {@code 3.7} or {@code 3.7.11}
 * @param virtualTransport where mailboxes that are no system users are delivered
 * @param mainCf the text of an existing main.cf to keep the rest of
 * @param masterCf likewise
 * @param tables the folder of the lookup tables, as main.cf names it
 */
public record PostfixSettings(
    Optional<String> version,
    Optional<TlsFiles> tls,
    Optional<Sasl> sasl,
    Optional<String> virtualTransport,
    Optional<String> mainCf,
    Optional<String> masterCf,
    Optional<String> tables,
    boolean chroot) {
  public static final PostfixSettings DEFAULT =
      new PostfixSettings(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /** The certificate chain and its key, as paths on the mail server. */
  public record TlsFiles(String certificate, String key) {}

  /** Who checks passwords, and its socket or the name of its configuration. */
  public record Sasl(Backend backend, String path) {}

  /** The SASL implementations that Postfix knows. */
  public enum Backend {
    CYRUS("smtpd"),
    DOVECOT("private/auth");

    private final String defaultPath;

    Backend(String defaultPath) {
      this.defaultPath = defaultPath;
    }

    /** postconf(5) smtpd_sasl_path for Cyrus; the socket that Dovecot's manual sets up. */
    public String defaultPath() {
      return defaultPath;
    }
  }
}
