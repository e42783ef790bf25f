package org.relayc.project.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.model.address.AddressSet;
import org.relayc.model.principal.Membership;
import org.relayc.project.settings.ExchangeSettings;
import org.relayc.project.settings.JamesSettings;
import org.relayc.project.settings.MetabaseSettings;
import org.relayc.project.settings.OpenRelayLimit;
import org.relayc.project.settings.PostfixSettings;
import org.relayc.project.settings.Project;
import org.relayc.project.settings.ReviewSettings;
import org.relayc.project.yaml.YamlNode;
import org.relayc.project.yaml.YamlNode.Scalar;
import org.relayc.project.yaml.YamlText;

/** Reads relayc.yaml and the files that it names. */
public final class ProjectReader {
  private static final List<String> KEYS =
      List.of("accepted", "directory", "gateways", "open-relay", "rules", "targets");
  private static final List<String> TARGETS = List.of("postfix", "exchange", "metabase", "james");

  private final NamedFiles files;
  private final List<Diagnostic> problems;

  private ProjectReader(NamedFiles files, List<Diagnostic> problems) {
    this.files = files;
    this.problems = problems;
  }

  /**
   * The project, or everything that is wrong with it.
   *
   * @param folder the project file's folder, which the files it names may not leave
   * @param path the project file's name in it
   */
  public static ProjectReading read(SourceFolder folder, String path) {
    List<Diagnostic> problems = new ArrayList<>();
    NamedFiles files = new NamedFiles(folder, problems);
    Project project =
        files.root(path).map(new ProjectReader(files, problems)::project).orElse(Project.DEFAULT);
    return problems.isEmpty()
        ? new ProjectReading.Usable(project)
        : new ProjectReading.Unusable(problems);
  }

  private Project project(SourceFile file) {
    Optional<YamlNode> document = YamlText.read(file, problems);
    if (document.isEmpty()) {
      return Project.DEFAULT;
    }
    Fields top = Fields.of(document.get(), "", KEYS, problems);
    Optional<Scalar> directory = top.scalar("directory");
    Membership membership = directory.map(this::membership).orElseGet(Membership.Free::new);
    Fields targets = top.fields("targets", TARGETS);
    PostfixSettings postfix = new PostfixReader(files, targets).read();
    MetabaseSettings metabase = new MetabaseReader(targets).read();
    JamesSettings james = new JamesReader(targets).read();
    ExchangeSettings exchange = new ExchangeReader(targets).read();
    OpenRelayLimit openRelay =
        new OpenRelayReader(top.fields("open-relay", OpenRelayReader.KEYS)).read();
    AddressSet gateways = new GatewaysReader(top).read();
    ReviewSettings review = new ReviewReader(top).read();
    return new Project(membership, postfix, metabase, james, exchange, openRelay, gateways, review);
  }

  private Membership membership(Scalar path) {
    return files
        .named(path)
        .<Membership>map(file -> new DirectoryReader(problems).read(file))
        .orElseGet(Membership.Free::new);
  }
}
