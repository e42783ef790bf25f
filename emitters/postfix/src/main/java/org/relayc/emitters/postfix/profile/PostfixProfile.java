package org.relayc.emitters.postfix.profile;

import java.time.LocalDate;
import java.util.Optional;
import org.relayc.emitters.api.TargetProfile;

/**
 * What compiling for Postfix takes besides the policy.
 *
 * @param version decides what may be said
 * @param tls empty where {@code base} names the certificate, or no listener uses TLS
 * @param sasl empty where {@code base} says it, or Postfix's default (Cyrus) does
 * @param delivery how mail for our own domains reaches its mailboxes
 * @param base an existing configuration to merge into
 * @param tables the folder of the lookup tables as main.cf names it; it is the only text that
 *     main.cf takes as it stands, so that it may hold {@code $config_directory}
 * @param chroot whether the services that can run in the queue directory's jail do
 */
public record PostfixProfile(
    LocalDate day,
    boolean narrow,
    PostfixVersion version,
    Optional<TlsFiles> tls,
    Optional<SaslBackend> sasl,
    LocalDelivery delivery,
    BaseConfiguration base,
    String tables,
    boolean chroot)
    implements TargetProfile {
  /** Beside main.cf, wherever that is. */
  public static final String TABLES_BESIDE_MAIN_CF = "$config_directory/relayc";

  public PostfixProfile {
    if (!tables.matches("(\\$config_directory)?[A-Za-z0-9._/-]+")) {
      throw new IllegalArgumentException("folder of tables '" + tables + "'");
    }
  }

  /** What holds where nothing is said. */
  public static PostfixProfile defaults(LocalDate day) {
    return new PostfixProfile(
        day,
        false,
        PostfixVersion.DEFAULT,
        Optional.empty(),
        Optional.empty(),
        new LocalDelivery.Local(),
        BaseConfiguration.NONE,
        TABLES_BESIDE_MAIN_CF,
        false);
  }
}
