package org.relayc.project.read;

import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.project.settings.PostfixSettings;
import org.relayc.project.settings.PostfixSettings.Backend;
import org.relayc.project.settings.PostfixSettings.Sasl;
import org.relayc.project.settings.PostfixSettings.TlsFiles;
import org.relayc.project.yaml.YamlNode.Scalar;

/** Reads the settings under {@code targets.postfix}. */
final class PostfixReader {
  private static final List<String> KEYS =
      List.of("version", "certificate", "key", "sasl", "delivery", "base", "tables", "chroot");
  private static final String PLAIN = "a path of letters, digits, '.', '_', '-' and '/'";

  private final NamedFiles files;
  private final Fields fields;

  PostfixReader(NamedFiles files, Fields targets) {
    this.files = files;
    this.fields = targets.fields("postfix", KEYS);
  }

  PostfixSettings read() {
    Fields base = fields.fields("base", List.of("main", "master"));
    Fields delivery = fields.fields("delivery", List.of("virtual"));
    return new PostfixSettings(
        version(),
        tls(),
        sasl(),
        delivery
            .scalar("virtual")
            .filter(value -> isOneWord(delivery, "virtual", value))
            .map(Scalar::text),
        text(base, "main"),
        text(base, "master"),
        tables(),
        chroot());
  }

  private Optional<String> text(Fields base, String name) {
    return base.scalar(name).flatMap(files::named).map(SourceFile::text);
  }

  private Optional<String> version() {
    Optional<Scalar> version = fields.scalar("version");
    if (version.isPresent() && !isVersion(version.get().text())) {
      fields.invalid(
          "version", version.get(), "is not one of 3.4 to 3.10", "see postconf mail_version");
      return Optional.empty();
    }
    return version.map(Scalar::text);
  }

  private static boolean isVersion(String text) {
    return text.matches("3\\.([4-9]|10)(\\.[0-9]{1,3})?");
  }

  private Optional<TlsFiles> tls() {
    Optional<Scalar> certificate = path("certificate");
    Optional<Scalar> key = path("key");
    if (certificate.isPresent() && key.isPresent()) {
      return Optional.of(new TlsFiles(certificate.get().text(), key.get().text()));
    }
    String help = "name both files, as paths on the mail server";
    certificate.ifPresent(value -> missing("key", value, help));
    key.ifPresent(value -> missing("certificate", value, help));
    return Optional.empty();
  }

  private void missing(String name, Scalar because, String help) {
    if (fields.value(name).isEmpty()) {
      fields.missing(name, because, help);
    }
  }

  private Optional<Scalar> path(String name) {
    Optional<Scalar> path = fields.scalar(name);
    if (path.isPresent() && !(path.get().text().startsWith("/") && isPlain(path.get().text()))) {
      fields.invalid(name, path.get(), "is no absolute path", "write " + PLAIN);
      return Optional.empty();
    }
    return path;
  }

  private Optional<Sasl> sasl() {
    Fields sasl = fields.fields("sasl", List.of("backend", "path"));
    Optional<Scalar> path = sasl.scalar("path").filter(value -> isSaslPath(sasl, value));
    Optional<Scalar> backend = sasl.scalar("backend");
    if (backend.isEmpty()) {
      path.ifPresent(value -> sasl.missing("backend", value, "write cyrus or dovecot"));
      return Optional.empty();
    }
    for (Backend kind : Backend.values()) {
      if (kind.name().equalsIgnoreCase(backend.get().text())) {
        return Optional.of(new Sasl(kind, path.map(Scalar::text).orElse(kind.defaultPath())));
      }
    }
    sasl.invalid(
        "backend", backend.get(), "is no backend that Postfix knows", "write cyrus or dovecot");
    return Optional.empty();
  }

  private static boolean isSaslPath(Fields sasl, Scalar value) {
    // postconf(5) smtpd_sasl_path: Dovecot's may also be inet:host:port.
    boolean good = isPlain(value.text()) || value.text().matches("inet:[A-Za-z0-9._-]+:[0-9]+");
    if (!good) {
      sasl.invalid("path", value, "is no path", "write " + PLAIN + ", or inet:HOST:PORT");
    }
    return good;
  }

  private static boolean isOneWord(Fields fields, String name, Scalar value) {
    boolean good = value.text().matches("[A-Za-z0-9._-]+:[A-Za-z0-9._:/\\[\\]-]*");
    if (!good) {
      fields.invalid(
          name,
          value,
          "is no transport",
          "write TRANSPORT:NEXTHOP, for example lmtp:unix:private/dovecot-lmtp");
    }
    return good;
  }

  private Optional<String> tables() {
    Optional<Scalar> tables = fields.scalar("tables");
    String beside = "$config_directory";
    boolean good =
        tables.isEmpty()
            || isPlain(tables.get().text())
            || (tables.get().text().startsWith(beside + "/")
                && isPlain(tables.get().text().substring(beside.length())));
    if (!good) {
      fields.invalid(
          "tables",
          tables.get(),
          "is no folder",
          "write an absolute path, or $config_directory/relayc");
      return Optional.empty();
    }
    return tables.map(Scalar::text);
  }

  private boolean chroot() {
    Optional<Scalar> chroot = fields.scalar("chroot");
    if (chroot.isEmpty() || chroot.get().text().equals("false")) {
      return false;
    }
    if (!chroot.get().text().equals("true")) {
      fields.invalid("chroot", chroot.get(), "is neither true nor false", "write true or false");
    }
    return true;
  }

  private static boolean isPlain(String path) {
    return path.matches("[A-Za-z0-9._/-]+");
  }
}
