package org.relayc.emitters.james.read;

import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.api.ReadResult;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.james.configuration.Domains;
import org.relayc.emitters.james.configuration.JamesConfiguration;
import org.relayc.emitters.james.configuration.SmtpServer;
import org.relayc.emitters.james.pipeline.Pipeline;
import org.relayc.emitters.james.profile.Release;
import org.relayc.emitters.james.read.container.ContainerFile;
import org.relayc.emitters.james.read.server.ServerFile;
import org.relayc.emitters.james.read.sheet.Sheet;
import org.relayc.emitters.james.xml.Element;
import org.relayc.emitters.james.xml.XmlBytes;
import org.relayc.emitters.james.xml.XmlFile;

/** The folder of a configuration of James, {@code conf} to the server. */
public final class JamesFolder {
  public static final String SERVERS = "smtpserver.xml";
  public static final String CONTAINER = "mailetcontainer.xml";
  public static final String DOMAINS = "domainlist.xml";

  private final SourceFolder folder;
  private final Release release;
  private final Sheet sheet = new Sheet();

  private JamesFolder(SourceFolder folder, Release release) {
    this.folder = folder;
    this.release = release;
  }

  /** The configuration of a folder; reading never fails, and what is strange is said. */
  public static ReadResult<JamesConfiguration> read(SourceFolder folder, Release release) {
    return new JamesFolder(folder, release).read();
  }

  private ReadResult<JamesConfiguration> read() {
    if (release.said().isEmpty()) {
      sheet.assume("the server is James " + release.version() + ", since relayc.yaml names none");
    }
    List<SmtpServer> servers =
        root(SERVERS, "nothing is known of the listeners")
            .map(root -> ServerFile.read(root, release, sheet))
            .orElseGet(this::noServers);
    Domains domains =
        root(DOMAINS, "only 'localhost' is taken for a domain of James's own")
            .map(root -> DomainFile.read(root, sheet))
            .orElseGet(() -> DomainFile.standard(sheet));
    Pipeline pipeline =
        root(CONTAINER, "what becomes of mail is not known")
            .map(root -> ContainerFile.read(root, release.version(), sheet))
            .orElseGet(() -> new Pipeline.Unseen("mailets let it out"));
    JamesConfiguration configuration =
        new JamesConfiguration(
            servers, domains, pipeline, sheet.assumptions(), sheet.reservations());
    return new ReadResult<>(configuration, sheet.settings(), sheet.findings());
  }

  private List<SmtpServer> noServers() {
    sheet.reserve("without " + folder.shown(SERVERS) + " it is not known who may relay");
    return List.of();
  }

  private Optional<Element> root(String name, String otherwise) {
    return switch (folder.open(name)) {
      case SourceFolder.Bytes(byte[] content) -> root(name, content, otherwise);
      case SourceFolder.Unreadable(String reason, String help) -> {
        sheet.unreadable(
            "'" + shown(name) + "' cannot be read, so " + otherwise + ": " + reason, help);
        yield Optional.empty();
      }
    };
  }

  private Optional<Element> root(String name, byte[] content, String otherwise) {
    Optional<String> text = XmlBytes.decode(content);
    if (text.isEmpty()) {
      sheet.unreadable(
          "'" + shown(name) + "' is no text, so " + otherwise, "save the file as UTF-8");
      return Optional.empty();
    }
    return switch (XmlFile.read(new SourceFile(name, text.get()))) {
      case XmlFile.Root(Element element) -> Optional.of(element);
      case XmlFile.Refused(var place, String reason, String help) -> {
        sheet.unreadable(
            "'" + shown(name) + "' is not read, so " + otherwise + ": " + Findings.shown(reason),
            place,
            help);
        yield Optional.empty();
      }
    };
  }

  private String shown(String name) {
    return Findings.shown(folder.shown(name));
  }
}
