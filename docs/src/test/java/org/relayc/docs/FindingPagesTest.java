package org.relayc.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relayc.cli.lowering.OutputCode;
import org.relayc.cli.rule.FindingCatalog;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.lint.finding.LintCode;

/** Every diagnostic code has a page, a sample that produces it, and a place that emits it. */
class FindingPagesTest {
  private static final Path RULES = Path.of("docs", "rules");

  /** What no text that fits on a page produces: past the budget of a proof, a fault of ours. */
  private static final Set<DiagnosticCode> BEYOND_A_PAGE =
      Set.of(LintCode.UNDECIDED_CLAIM, OutputCode.UNFAITHFUL);

  private static final String HEAD =
      """
      # Findings

      Every finding has an id, whose meaning never changes, and a page: what it is, why it matters, a text that
      produces it, and the cure; of a rule, which has an id above RLY100, also a text that is good, and the source.

      | | speaks of |
      |---|---|
      | RLY001 to RLY019 | the text |
      | RLY020 to RLY069 | files, names, sets and statements |
      | RLY070 to RLY079 | the configurations of servers as they are written |
      | RLY080 to RLY099 | the project, and what a target cannot say |
      | RLY100 to RLY199 | who may relay |
      | RLY200 to RLY299 | networks and names of clients |
      | RLY300 to RLY399 | log-ins |
      | RLY400 to RLY499 | recipients, senders, and the patterns that they are held against |
      | RLY500 to RLY509 | servers that do not agree |
      | RLY600 to RLY699 | servers as such |
      | RLY700 to RLY799 | the upkeep of a policy |

      | id | | what it is |
      |---|---|---|
      """;

  static List<DiagnosticCode> codes() {
    return FindingCatalog.all();
  }

  @Test
  void idsAreUnique() {
    List<String> ids = codes().stream().map(DiagnosticCode::id).toList();
    assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
  }

  @Test
  void pagesAndCodesAreTheSame() throws IOException {
    Set<String> ids = codes().stream().map(DiagnosticCode::id).collect(toSortedSet());
    try (Stream<Path> pages = Files.list(Repository.ROOT.resolve(RULES))) {
      Set<String> names =
          pages
              .map(page -> page.getFileName().toString().replace(".md", ""))
              .filter(name -> !name.equals("README"))
              .collect(toSortedSet());
      assertEquals(ids, names);
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void pageShowsASampleThatProducesIt(DiagnosticCode code) {
    List<String> page = Repository.lines(page(code));
    assertEquals("# " + code.id() + " " + code.title(), page.get(0));
    String shown =
        Fence.in(page).stream()
            .filter(fence -> fence.language().equals("console"))
            .map(Fence::text)
            .collect(Collectors.joining());
    String finding = code.severity().name().toLowerCase(Locale.ROOT) + "[" + code.id() + "]: ";
    assertTrue(
        shown.contains(finding) || (BEYOND_A_PAGE.contains(code) && shown.isEmpty()),
        () -> finding + " is not in\n" + shown);
    assertTrue(page.contains("## Cure"));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void somethingEmitsIt(DiagnosticCode code) {
    String type = code.getClass().getSimpleName();
    String constant = type + "." + ((Enum<?>) code).name();
    assertTrue(
        Repository.sources("src/main/java/").stream()
            .map(Repository::lines)
            .flatMap(Collection::stream)
            .anyMatch(line -> line.matches(".*\\b" + constant + "\\b.*")),
        constant);
  }

  @Test
  void indexListsThem() {
    Path index = RULES.resolve("README.md");
    String expected =
        codes().stream().map(FindingPagesTest::row).collect(Collectors.joining("\n", HEAD, "\n"))
            + LeftOut.section();
    Golden.check(index, expected);
  }

  @Test
  void whatIsLeftOutIsNotThere() {
    Set<String> ids = codes().stream().map(DiagnosticCode::id).collect(toSortedSet());
    ids.retainAll(LeftOut.ids());
    assertEquals(Set.of(), ids);
  }

  private static String row(DiagnosticCode code) {
    String what = Repository.lines(page(code)).get(2);
    return "| [%s](%s.md) | %s | %s |".formatted(code.id(), code.id(), code.title(), what);
  }

  private static Path page(DiagnosticCode code) {
    return RULES.resolve(code.id() + ".md");
  }

  private static Collector<String, ?, Set<String>> toSortedSet() {
    return Collectors.toCollection(TreeSet::new);
  }
}
