package org.relayc.emitters.james.profile;

/** The server's certificate chain and its private key, as James names files. */
public record TlsFiles(String certificate, String key) {
  /** In the folder of the configuration. */
  public static final TlsFiles IN_CONF =
      new TlsFiles("file://conf/certificate.pem", "file://conf/private.key");
}
