package org.relayc.project.read;

import java.util.List;
import java.util.Optional;
import org.relayc.project.settings.JamesSettings;
import org.relayc.project.settings.PostfixSettings.TlsFiles;
import org.relayc.project.yaml.YamlNode.Scalar;

/** Reads the settings under {@code targets.james}. */
final class JamesReader {
  private static final List<String> KEYS = List.of("version", "certificate", "key", "quarantine");
  private static final String VERSION = "3\\.[0-9](\\.[0-9]{1,3})?";
  private static final String FILE = "file://[A-Za-z0-9._/-]+";
  private static final String REPOSITORY = "[a-z]+://[A-Za-z0-9._/-]+/";

  private final Fields fields;

  JamesReader(Fields targets) {
    this.fields = targets.fields("james", KEYS);
  }

  JamesSettings read() {
    return new JamesSettings(
        text("version", VERSION, "is not one of 3.0 to 3.9", "write 3.8, for example"),
        tls(),
        text(
            "quarantine",
            REPOSITORY,
            "is no mail repository",
            "write file://var/mail/relay-denied/, for example"));
  }

  private Optional<TlsFiles> tls() {
    Optional<Scalar> certificate = file("certificate");
    Optional<Scalar> key = file("key");
    if (certificate.isPresent() && key.isPresent()) {
      return Optional.of(new TlsFiles(certificate.get().text(), key.get().text()));
    }
    String help = "name both files";
    certificate.ifPresent(value -> missing("key", value, help));
    key.ifPresent(value -> missing("certificate", value, help));
    return Optional.empty();
  }

  private void missing(String name, Scalar because, String help) {
    if (fields.value(name).isEmpty()) {
      fields.missing(name, because, help);
    }
  }

  private Optional<Scalar> file(String name) {
    return scalar(
        name, FILE, "is no file of James", "write file://conf/certificate.pem, for example");
  }

  private Optional<String> text(String name, String pattern, String fault, String help) {
    return scalar(name, pattern, fault, help).map(Scalar::text);
  }

  private Optional<Scalar> scalar(String name, String pattern, String fault, String help) {
    Optional<Scalar> value = fields.scalar(name);
    if (value.isPresent() && !value.get().text().matches(pattern)) {
      fields.invalid(name, value.get(), fault, help);
      return Optional.empty();
    }
    return value;
  }
}
