package org.relayc.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a page points to is there: a file, a heading in it, a test that holds a law. */
class LinksTest {
  private static final Pattern TEST = Pattern.compile("`([A-Za-z0-9]+Test)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

  @Test
  void leadSomewhere() {
    List<String> broken = new ArrayList<>();
    for (Path page : Repository.pages()) {
      Matcher links = LINK.matcher(String.join("\n", Repository.lines(page)));
      while (links.find()) {
        String target = links.group(1);
        if (!target.startsWith("https://") && !leadsSomewhere(page, target)) {
          broken.add(page + ": " + target);
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void testsThatHoldLawsExist() {
    Set<String> tests =
        Repository.sources("src/test/java/").stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    Matcher names = TEST.matcher(String.join("\n", Repository.lines(Path.of("ARCHITECTURE.md"))));
    Set<String> missing = new TreeSet<>();
    while (names.find()) {
      missing.add(names.group(1));
    }
    missing.removeAll(tests);
    assertEquals(Set.of(), missing);
  }

  private static boolean leadsSomewhere(Path page, String target) {
    int mark = target.indexOf('#');
    String file = mark < 0 ? target : target.substring(0, mark);
    Path path = file.isEmpty() ? page : page.resolveSibling(file).normalize();
    return Files.exists(Repository.ROOT.resolve(path))
        && (mark < 0 || hasHeading(path, target.substring(mark + 1)));
  }

  private static boolean hasHeading(Path page, String anchor) {
    return Repository.lines(page).stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^a-z0-9 _-]", "").replace(' ', '-'))
        .anyMatch(anchor::equals);
  }
}
