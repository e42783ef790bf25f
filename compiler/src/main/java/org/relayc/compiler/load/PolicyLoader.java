package org.relayc.compiler.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Fault;
import org.relayc.compiler.problem.Problems;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Origins;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.parse.ParseResult;
import org.relayc.dsl.parse.PolicyParser;
import org.relayc.dsl.syntax.Node;
import org.relayc.dsl.syntax.Statement;

/** Reads the root file of a policy and what it includes, each file once. */
public final class PolicyLoader {
  private static final int MOST_FILES = 10_000;

  private final PolicyFolder folder;
  private final Origins<Node> origins;
  private final Problems problems;
  private final Deque<Iterator<Statement>> open = new ArrayDeque<>();
  private final Set<String> seen = new HashSet<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<SourceFile> files = new ArrayList<>();
  private final Set<String> lostNames = new HashSet<>();
  private boolean complete = true;

  private PolicyLoader(PolicyFolder folder, Origins<Node> origins, Problems problems) {
    this.folder = folder;
    this.origins = origins;
    this.problems = problems;
  }

  /**
   * Loads a policy.
   *
   * @param origins takes the places of all nodes
   */
  public static PolicyText load(
      PolicyFolder folder, String rootPath, Origins<Node> origins, Problems problems) {
    PolicyLoader loader = new PolicyLoader(folder, origins, problems);
    loader.read(rootPath, Optional.empty());
    loader.followIncludes();
    return new PolicyText(
        loader.statements,
        loader.files,
        loader.lostNames,
        loader.complete,
        loader.complete && !problems.hasErrors());
  }

  private void followIncludes() {
    while (!open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
        continue;
      }
      Statement statement = open.peek().next();
      if (statement instanceof Statement.Include include) {
        include(include);
      } else {
        statements.add(statement);
      }
    }
  }

  private void include(Statement.Include include) {
    Place place = origins.of(include.path());
    switch (folder.resolve(place.file(), include.path().value())) {
      case FolderPath.Inside inside -> read(inside.path(), Optional.of(place));
      case FolderPath.Refused refused -> lose(refused.fault(), Optional.of(place));
    }
  }

  private void read(String path, Optional<Place> namedAt) {
    if (!seen.add(path)) {
      return;
    }
    if (seen.size() > MOST_FILES) {
      giveUp(namedAt);
      return;
    }
    folder.open(path, fault -> lose(fault, namedAt)).ifPresent(content -> parse(path, content));
  }

  private void giveUp(Optional<Place> namedAt) {
    String message = "the policy includes more than " + MOST_FILES + " files";
    lose(Fault.of(CompilerCode.TOO_MANY_FILES, message, "put them into fewer files"), namedAt);
    open.clear();
  }

  private void parse(String path, byte[] content) {
    switch (folder.text(path, content)) {
      case Utf8Text.Malformed malformed -> {
        files.add(malformed.file());
        problems.add(malformed.diagnostic());
        complete = false;
      }
      case Utf8Text.Readable readable -> take(PolicyParser.parse(readable.file()));
    }
  }

  private void take(ParseResult parsed) {
    files.add(parsed.file());
    origins.putAll(parsed.origins());
    problems.addSyntaxErrors(parsed.diagnostics());
    if (parsed.hasErrors()) {
      lostNames.addAll(LostNames.in(parsed.file().text()));
    }
    open.push(parsed.tree().statements().iterator());
  }

  private void lose(Fault fault, Optional<Place> namedAt) {
    complete = false;
    problems.add(
        namedAt
            .map(fault::at)
            .orElseGet(() -> {
              Diagnostic bare = Diagnostic.withoutPlace(fault.code(), fault.message());
              return fault.help().map(bare::help).orElse(bare);
            }));
  }
}
