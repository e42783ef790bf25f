package org.relayc.cli.source;

import java.util.List;
import java.util.Optional;
import org.relayc.cli.files.ShownFolder;
import org.relayc.cli.files.ShownNames;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.compiler.value.PublicSuffixes;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.api.ReadResult;
import org.relayc.emitters.postfix.PostfixReader;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.emitters.postfix.profile.PostfixVersion;
import org.relayc.emitters.postfix.read.parameter.PostfixHost;
import org.relayc.lint.subject.Cures;
import org.relayc.lint.subject.NativeSubject;
import org.relayc.lint.subject.Subject;
import org.relayc.model.principal.Membership;

/**
 * A Postfix configuration that was read, of the release that its project names.
 *
 * @param argument as its user named it
 */
public record PostfixSource(
    String argument,
    ShownNames names,
    ProjectLoader.Loaded project,
    List<Diagnostic> findings,
    Optional<Subject> subject)
    implements Source {
  private static final Cures CURES =
      new Cures(
          "name your own addresses only, and end the list with 'reject_unauth_destination'",
          "keep the set small, and say in a comment who they are and why",
          "whoever runs the name's zone decides who that is; name their addresses instead",
          "set 'smtpd_tls_auth_only = yes'",
          "what is not understood here may let anyone relay; take it out, or look for yourself",
          "it is closed if for strangers the answer is another one: make sure of that, or write what"
              + " gives it into a file of this folder, which can be read");

  /** A configuration out of a folder, wherever that is. */
  public static PostfixSource of(
      String argument, SourceFolder folder, ShownNames names, ProjectLoader.Loaded project) {
    if (!project.findings().isEmpty()) {
      return new PostfixSource(argument, names, project, project.findings(), Optional.empty());
    }
    PostfixVersion version =
        project
            .project()
            .postfix()
            .version()
            .map(PostfixVersion::parse)
            .orElse(PostfixVersion.DEFAULT);
    PostfixReader reader = new PostfixReader(PostfixHost.of(version), PublicSuffixes::below);
    ReadResult<PostfixConfiguration> read = reader.read(new ShownFolder(folder, names));
    PostfixConfiguration configuration = read.configuration();
    Subject subject =
        new NativeSubject(
            reader.meaning(configuration),
            transaction -> reader.decide(configuration, transaction),
            read.settings(),
            new Membership.Free(),
            CURES);
    return new PostfixSource(
        argument, names, project, Secrets.hidden(names, read.findings()), Optional.of(subject));
  }

  @Override
  public List<Diagnostic> shown(List<Diagnostic> found) {
    return Secrets.hidden(names, found);
  }
}
