package org.relayc.cli.command;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.relayc.cli.argument.Arguments;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Command;
import org.relayc.cli.argument.Declaration;
import org.relayc.cli.argument.Session;
import org.relayc.cli.rule.FindingCatalog;
import org.relayc.cli.terminal.ExitCode;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.report.catalog.ReportFormat;
import org.relayc.report.json.JsonWriter;
import org.relayc.report.rule.RulePage;

/** {@code relayc rules}: everything that can be found, or the page of one. */
final class RulesCommand implements Command {
  @Override
  public String name() {
    return "rules";
  }

  @Override
  public String summary() {
    return "list what can be found, or print the page of one";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration.optionalParameter("ID", "one of them: RLY101, or open-relay");
  }

  @Override
  public Set<ReportFormat> formats() {
    return EnumSet.of(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.MARKDOWN);
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    String asked = arguments.parameter();
    List<RulePage> pages =
        asked.isEmpty()
            ? FindingCatalog.all().stream()
                .sorted(Comparator.comparing(DiagnosticCode::id))
                .map(RulePage::of)
                .toList()
            : List.of(RulePage.of(code(asked)));
    switch (session.options().format()) {
      case JSON -> session.console().printLine(json(pages));
      case MARKDOWN -> pages.forEach(page -> session.console().print(page.text()));
      default -> {
        if (asked.isEmpty()) {
          pages.forEach(page -> session.console().printLine(line(page)));
        } else {
          session.console().print(pages.getFirst().text());
        }
      }
    }
    return ExitCode.FINE;
  }

  private static DiagnosticCode code(String asked) {
    return FindingCatalog.named(asked)
        .orElseThrow(() ->
            new CannotRunException("unknown rule '" + asked + "'", "relayc rules lists them"));
  }

  private static String line(RulePage page) {
    DiagnosticCode code = page.code();
    return String.format(Locale.ROOT, "%s  %-7s  %s", code.id(), level(code), code.title());
  }

  private static String level(DiagnosticCode code) {
    return code.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String json(List<RulePage> pages) {
    JsonWriter json = new JsonWriter();
    json.beginObject().name("version").value(1).name("rules").beginArray();
    for (RulePage page : pages) {
      json.beginObject().name("id").value(page.code().id());
      json.name("title").value(page.code().title());
      json.name("level").value(level(page.code()));
      json.name("subject").value(page.subject());
      json.name("summary").value(page.summary());
      json.name("page").value(page.text());
      json.endObject();
    }
    return json.endArray().endObject().toString();
  }
}
