package org.relayc.emitters.postfix.live.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** A key and a self-signed certificate that serve one run of the tests. */
final class ServerCertificate {
  private static final String PEM = make();

  private ServerCertificate() {}

  /** Key and certificate, as {@code smtpd_tls_chain_files} wants them. */
  static String pem() {
    return PEM;
  }

  private static String make() {
    try {
      Path folder = Files.createTempDirectory("relayc-certificate");
      Path key = folder.resolve("key.pem");
      Path certificate = folder.resolve("certificate.pem");
      Command.output(
          "openssl",
          "req",
          "-x509",
          "-newkey",
          "ec",
          "-pkeyopt",
          "ec_paramgen_curve:prime256v1",
          "-nodes",
          "-days",
          "2",
          "-subj",
          "/CN=mail.example",
          "-keyout",
          key.toString(),
          "-out",
          certificate.toString());
      String pem = Files.readString(key) + Files.readString(certificate);
      Files.delete(key);
      Files.delete(certificate);
      Files.delete(folder);
      return pem;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A client's TLS that takes any certificate: who the server is, is not in question here. */
  static SSLContext trustingClient() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new TrustEveryone()}, new SecureRandom());
      return context;
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class TrustEveryone implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
