package org.relayc.cli.room;

import java.util.function.Function;
import java.util.function.Supplier;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.files.ShownFolder;
import org.relayc.cli.files.ShownNames;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.source.NativeSource;
import org.relayc.cli.source.SourcePath;
import org.relayc.compiler.value.PublicSuffixes;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.api.Decided;
import org.relayc.emitters.api.ReadResult;
import org.relayc.emitters.postfix.PostfixReader;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.emitters.postfix.profile.PostfixVersion;
import org.relayc.emitters.postfix.read.parameter.PostfixHost;
import org.relayc.lint.catalog.RuleCatalog;
import org.relayc.lint.review.PostfixReview;
import org.relayc.lint.subject.Cures;
import org.relayc.lint.subject.NativeSubject;
import org.relayc.lint.subject.Subject;
import org.relayc.migrate.server.ServerConfiguration;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Membership;

/** Configurations of Postfix, of the release that their project names. */
public final class PostfixRoom implements Room {
  /** The file by which a configuration is known. */
  private static final String MAIN = "main.cf";

  private static final NativeSource.Noun NOUN =
      new NativeSource.Noun("Postfix configuration", "Postfix configurations");

  private static final Cures CURES =
      new Cures(
          "name your own addresses only, and end the list with 'reject_unauth_destination'",
          "keep the set small, and say in a comment who they are and why",
          "whoever runs the name's zone decides who that is; name their addresses instead",
          "set 'smtpd_tls_auth_only = yes'",
          "what is not understood here may let anyone relay; take it out, or look for yourself",
          "it is closed if for strangers the answer is another one: make sure of that, or write what"
              + " gives it into a file of this folder, which can be read");

  @Override
  public String scheme() {
    return "postfix";
  }

  @Override
  public String sign() {
    return "a folder with a main.cf (Postfix)";
  }

  @Override
  public NativeSource.Noun noun() {
    return NOUN;
  }

  @Override
  public boolean knows(SourcePath path) {
    return path.isFolder() ? path.holds(MAIN) : path.name().equals(MAIN);
  }

  @Override
  public NativeSource read(SourcePath path, ProjectLoader.Loaded project, GivenAnswers answers) {
    if (!path.isFolder() && !path.name().equals(MAIN)) {
      throw new CannotRunException(
          "cannot read '" + path.argument() + "' as a Postfix configuration: is no main.cf",
          "name the folder that holds main.cf, or that file");
    }
    return read(path.title(), path.opened(MAIN), path.names(), project);
  }

  /**
   * A configuration out of a folder, wherever that is.
   *
   * @param name what people call it
   */
  public static NativeSource read(
      String name, SourceFolder folder, ShownNames names, ProjectLoader.Loaded project) {
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
    Meaning meaning = reader.meaning(configuration);
    Function<Transaction, Decided> plain = transaction -> reader.decide(configuration, transaction);
    Supplier<ServerConfiguration> server =
        () ->
            new ServerConfiguration(
                "Postfix",
                name,
                meaning,
                plain,
                reader.outline(configuration),
                read.settings(),
                Secrets::hidden);
    Subject subject =
        new NativeSubject(meaning, plain::apply, read.settings(), new Membership.Free(), CURES);
    return NativeSource.of(
            NOUN,
            project,
            Secrets.hidden(names, read.findings()),
            subject,
            server,
            found -> Secrets.hidden(names, found))
        .with(RuleCatalog.of(new PostfixReview(configuration)));
  }
}
