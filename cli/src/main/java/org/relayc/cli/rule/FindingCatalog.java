package org.relayc.cli.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.relayc.cli.lowering.OutputCode;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.dsl.scan.SyntaxCode;
import org.relayc.emitters.api.finding.ReadCode;
import org.relayc.emitters.exchange.metabase.source.ExportCode;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.suppression.SuppressionCode;
import org.relayc.lint.upkeep.UpkeepCode;
import org.relayc.project.read.ProjectCode;
import org.relayc.project.yaml.YamlCode;

/** The catalogue of everything that can be found. */
public final class FindingCatalog {
  private FindingCatalog() {}

  /** Every code, in the order of the documentation. */
  public static List<DiagnosticCode> all() {
    return Stream.<DiagnosticCode[]>of(
            SyntaxCode.values(),
            CompilerCode.values(),
            ReadCode.values(),
            ExportCode.values(),
            LintCode.values(),
            SuppressionCode.values(),
            UpkeepCode.values(),
            YamlCode.values(),
            ProjectCode.values(),
            OutputCode.values())
        .flatMap(Stream::of)
        .toList();
  }

  public static Optional<DiagnosticCode> withId(String id) {
    return all().stream().filter(code -> code.id().equals(id)).findFirst();
  }

  /** The code of an id or a title: {@code RLY101}, {@code open-relay}. */
  public static Optional<DiagnosticCode> named(String word) {
    String id = word.toUpperCase(Locale.ROOT);
    return all().stream()
        .filter(code -> code.id().equals(id) || code.title().equals(word))
        .findFirst();
  }
}
