package org.relayc.cli.room;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.files.ShownFolder;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.source.NativeSource;
import org.relayc.cli.source.SourcePath;
import org.relayc.compiler.value.PublicSuffixes;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.emitters.api.Decided;
import org.relayc.emitters.exchange.metabase.exports.Export;
import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.emitters.exchange.metabase.source.Refusal;
import org.relayc.emitters.exchange.shell.account.ServerState;
import org.relayc.emitters.exchange.shell.account.StateReader;
import org.relayc.emitters.exchange.shell.account.StateReading;
import org.relayc.emitters.exchange.shell.door.Unseen;
import org.relayc.emitters.exchange.shell.export.item.ItemFormat;
import org.relayc.emitters.exchange.shell.script.ScriptReader;
import org.relayc.emitters.exchange.shell.semantics.ServerDecision;
import org.relayc.emitters.exchange.shell.semantics.ServerMeaning;
import org.relayc.emitters.exchange.shell.state.Right;
import org.relayc.emitters.exchange.shell.state.TransportServer;
import org.relayc.lint.catalog.RuleCatalog;
import org.relayc.lint.review.ConnectorReview;
import org.relayc.lint.subject.Cures;
import org.relayc.lint.subject.NativeSubject;
import org.relayc.lint.subject.Subject;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Membership;

/** The state of servers of Exchange 2007 and later, as their cmdlets show it. */
final class ExchangeRoom implements Room {
  private static final List<String> ENDINGS = List.of(".xml", ".json", ".csv");
  private static final String APPLY = "Apply-RelayPolicy.ps1";
  private static final String PERMISSIONS =
      "export the access entries as well: Get-ReceiveConnector | Get-ADPermission, as"
          + " Export-RelayState.ps1 does";
  private static final NativeSource.Noun NOUN =
      new NativeSource.Noun("state of Exchange", "states of Exchange");
  private static final Cures CURES =
      new Cures(
          "take ms-Exch-SMTP-Accept-Any-Recipient from ANONYMOUS LOGON, or name your own computers"
              + " only in RemoteIPRanges; accept no domain that is anybody's",
          "keep RemoteIPRanges small, and say in the connector's comment who they are and why",
          "receive connectors do not look at names; name addresses",
          "set RequireTLS, or add BasicAuthRequireTLS and Tls to AuthMechanism; what Integrated"
              + " says can be heard, and shows no password",
          "what is not understood here may let anyone relay; look at it yourself",
          "it is closed if the answer is another one: " + PERMISSIONS);

  @Override
  public String scheme() {
    return "exchange";
  }

  @Override
  public String sign() {
    return "a folder with the state of receive connectors (Exchange 2007 and later)";
  }

  @Override
  public NativeSource.Noun noun() {
    return NOUN;
  }

  @Override
  public boolean knows(SourcePath path) {
    return isScript(path) || files(path).stream().anyMatch(file -> knows(path, file));
  }

  private static List<String> files(SourcePath path) {
    List<String> files = path.isFolder() ? path.files() : List.of(path.name());
    return files.stream()
        .filter(file -> ENDINGS.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith))
        .toList();
  }

  private static boolean knows(SourcePath path, String file) {
    try {
      return ItemFormat.isPlain(ExportFiles.of(path, file));
    } catch (IOException | CannotRunException e) {
      // What cannot be read as anything is said when it is read.
      return false;
    }
  }

  @Override
  public NativeSource read(SourcePath path, ProjectLoader.Loaded project, GivenAnswers answers) {
    if (isScript(path)) {
      return scripts(path, project);
    }
    List<String> files = files(path);
    if (files.isEmpty()) {
      throw new CannotRunException(
          "cannot read '" + path.argument() + "': it holds no CLIXML, JSON or CSV",
          "name the folder that Export-RelayState.ps1 wrote");
    }
    path.opened(files.get(0));
    List<Export> exports = files.stream().map(file -> ExportFiles.of(path, file)).toList();
    return switch (StateReader.read(exports, PublicSuffixes::contains)) {
      case StateReading.Refused(List<Refusal> refusals) ->
          NativeSource.unusable(NOUN, project, refusals.stream().map(Refusal::finding).toList());
      case StateReading.Read(List<ServerState> servers) -> source(servers, project);
    };
  }

  private static boolean isScript(SourcePath path) {
    return path.isFolder()
        ? path.holds(APPLY)
        : path.name().toLowerCase(Locale.ROOT).endsWith(".ps1");
  }

  /** What was compiled for the target; nothing is guessed of any other script. */
  private static NativeSource scripts(SourcePath path, ProjectLoader.Loaded project) {
    if (!path.isFolder() && !path.name().equals(APPLY)) {
      path.opened(path.name());
      return NativeSource.unusable(
          NOUN,
          project,
          List.of(
              new Refusal(
                      new FilePlace(path.names().of(path.name()), 1),
                      "no script is read but " + APPLY + " as relayc wrote it",
                      "check the state of the server that it was run on")
                  .finding()));
    }
    ScriptReader reader = new ScriptReader();
    TransportServer server =
        reader.read(new ShownFolder(path.opened(APPLY), path.names())).configuration();
    return NativeSource.of(
        NOUN,
        project,
        List.of(),
        new NativeSubject(
            ServerMeaning.of(server), new Plain(server), List.of(), new Membership.Free(), CURES),
        found -> found);
  }

  private static NativeSource source(List<ServerState> servers, ProjectLoader.Loaded project) {
    SequencedMap<String, Subject> subjects = new LinkedHashMap<>();
    Map<String, String> questions = new LinkedHashMap<>();
    List<Diagnostic> wrong = new ArrayList<>();
    for (ServerState state : servers) {
      wrong.addAll(RuleCatalog.of(new ConnectorReview(state.server())));
      subjects.put(servers.size() > 1 ? state.server().name() : "", subject(state));
      questions.putAll(questions(state.server()));
    }
    return new NativeSource(
        NOUN, project, List.of(), subjects, questions, List.of(), day -> wrong, found -> found);
  }

  private static Subject subject(ServerState state) {
    return new NativeSubject(
        ServerMeaning.of(state.server()),
        new Plain(state.server()),
        state.settings(),
        new Membership.Free(),
        CURES);
  }

  /** What nobody has exported, by the name under which it cannot be seen. */
  private static Map<String, String> questions(TransportServer server) {
    Map<String, String> questions = new LinkedHashMap<>();
    server.connectors().stream()
        .filter(connector -> connector.enabled() && !connector.access().complete())
        .forEach(connector -> {
          for (Right right : Right.values()) {
            String unseen = Unseen.entry(connector, right);
            questions.put(unseen, unseen + "; " + PERMISSIONS);
          }
        });
    return questions;
  }

  /** What is not known is answered with no, as it is where nothing is answered. */
  private record Plain(TransportServer server) implements NativeSubject.Plain {
    @Override
    public Decided decide(Transaction transaction) {
      return ServerDecision.of(server, transaction, unknown -> false);
    }

    @Override
    public Optional<Decided> decide(Transaction transaction, Map<String, Boolean> answers) {
      return Optional.of(
          ServerDecision.of(server, transaction, unknown -> answers.getOrDefault(unknown, false)));
    }
  }
}
