package org.relayc.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relayc.lint.finding.LintCode;

/**
 * Every rule fires once on the bad sample of its page and never on the good one. That the console
 * fences are what happens is for {@link PagesTest}.
 */
class RulePagesTest {
  static Stream<LintCode> rules() {
    return Stream.of(LintCode.values()).filter(code -> code.id().compareTo("RLY100") > 0);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void firesOnTheBadSampleAndNotOnTheGoodOne(LintCode code) {
    Path page = Path.of("docs", "rules", code.id() + ".md");
    List<String> lines = Repository.lines(page);
    assertEquals(1, findings(section(lines, "## Bad"), code), page.toString());
    List<String> good = section(lines, "## Good");
    assertEquals(0, findings(good, code), page.toString());
    assertTrue(
        consoles(good).lines().anyMatch(line -> line.startsWith("$ ./relayc ")), page.toString());
    assertFalse(section(lines, "## Source").isEmpty(), page.toString());
  }

  /** The lines below a heading up to the next one. */
  private static List<String> section(List<String> page, String heading) {
    int start = page.indexOf(heading);
    assertTrue(start >= 0, heading + " is missing");
    List<String> rest = page.subList(start + 1, page.size());
    return rest.stream().takeWhile(line -> !line.startsWith("## ")).toList();
  }

  private static long findings(List<String> section, LintCode code) {
    return consoles(section).lines().filter(line -> line.contains("[" + code.id() + "]: ")).count();
  }

  private static String consoles(List<String> section) {
    return Fence.in(section).stream()
        .filter(fence -> fence.language().equals("console"))
        .map(Fence::text)
        .collect(Collectors.joining());
  }
}
