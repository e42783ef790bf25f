package org.relayc.cli.room;

import java.util.function.Function;
import java.util.function.Supplier;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.files.ShownFolder;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.source.NativeSource;
import org.relayc.cli.source.SourcePath;
import org.relayc.emitters.api.Decided;
import org.relayc.emitters.api.ReadResult;
import org.relayc.emitters.james.JamesReader;
import org.relayc.emitters.james.configuration.JamesConfiguration;
import org.relayc.emitters.james.profile.JamesVersion;
import org.relayc.emitters.james.profile.Release;
import org.relayc.emitters.james.read.JamesFolder;
import org.relayc.lint.catalog.RuleCatalog;
import org.relayc.lint.review.JamesReview;
import org.relayc.lint.subject.Cures;
import org.relayc.lint.subject.NativeSubject;
import org.relayc.lint.subject.Subject;
import org.relayc.migrate.server.ServerConfiguration;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Membership;

/** Configurations of Apache James, of the release that their project names. */
final class JamesRoom implements Room {
  private static final String MAIN = JamesFolder.SERVERS;

  private static final NativeSource.Noun NOUN =
      new NativeSource.Noun("James configuration", "James configurations");

  private static final Cures CURES =
      new Cures(
          "name your own networks only in 'authorizedAddresses', and let nothing else reach"
              + " RemoteDelivery",
          "keep the networks small, and say in a comment who they are and why",
          "James does not look at names; name addresses",
          "set 'socketTLS' to true at a listener for log-ins, and 'auth/plainAuthEnabled' to false"
              + " at the others",
          "what is not understood here may let anyone relay; take it out, or look for yourself",
          "it is closed if for strangers the answer is another one: make sure of that, or write what"
              + " gives it into a file of this folder, which can be read");

  @Override
  public String scheme() {
    return "james";
  }

  @Override
  public String sign() {
    return "a folder with an " + MAIN + " (James)";
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
          "cannot read '" + path.argument() + "' as a James configuration: is no " + MAIN,
          "name the folder that holds " + MAIN + ", or that file");
    }
    JamesReader reader =
        new JamesReader(new Release(project.project().james().version().map(JamesVersion::parse)));
    ReadResult<JamesConfiguration> read =
        reader.read(new ShownFolder(path.opened(MAIN), path.names()));
    JamesConfiguration configuration = read.configuration();
    String name = path.title();
    Meaning meaning = reader.meaning(configuration);
    Function<Transaction, Decided> plain = transaction -> reader.decide(configuration, transaction);
    Supplier<ServerConfiguration> server =
        () ->
            new ServerConfiguration(
                "James",
                name,
                meaning,
                plain,
                reader.outline(configuration),
                read.settings(),
                XmlSecrets::hidden);
    Subject subject =
        new NativeSubject(meaning, plain::apply, read.settings(), new Membership.Free(), CURES);
    return NativeSource.of(
            NOUN,
            project,
            XmlSecrets.hidden(path.names(), read.findings()),
            subject,
            server,
            found -> XmlSecrets.hidden(path.names(), found))
        .with(RuleCatalog.of(new JamesReview(configuration, read.settings())));
  }
}
