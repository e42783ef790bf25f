package org.relayc.docs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a page shows is what happens: its policies compile, its errors are produced, its commands
 * print what stands below them. With {@code -Dgolden=write} console fences are rewritten, and the
 * run fails all the same.
 */
class PagesTest {
  static List<Path> pages() {
    return Repository.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void showsWhatHappens(Path page, @TempDir Path folder) {
    List<String> lines = Repository.lines(page);
    boolean usesSamples = lines.stream().anyMatch(line -> line.contains("samples/"));
    Workplace workplace = usesSamples ? Workplace.withSamples(folder) : new Workplace(folder);
    List<String> now = new ArrayList<>(lines);
    Transcript transcript = new Transcript(workplace);
    int shift = 0;
    for (Fence fence : Fence.in(lines)) {
      if (fence.value("file").isPresent()) {
        write(workplace, fence);
      } else if (fence.language().equals("relay")) {
        check(workplace, fence, page + ":" + fence.line());
      } else if (fence.language().equals("console")) {
        List<String> replayed = transcript.replay(fence.body());
        int start = fence.line() + shift;
        now.subList(start, start + fence.body().size()).clear();
        now.addAll(start, replayed);
        shift += replayed.size() - fence.body().size();
      }
    }
    Golden.check(page, String.join("\n", now) + "\n");
  }

  /** A policy that stands on a page for itself. */
  private static void check(Workplace workplace, Fence fence, String where) {
    String listener = fence.is("fragment") ? "\nlistener mail on *:25 {\n}\n" : "";
    workplace.write("policy.relay", (fence.text() + listener).getBytes(UTF_8));
    Workplace.Outcome outcome = workplace.relayc(List.of("check", "policy.relay"));
    String expected = fence.value("error").orElse("");
    assertEquals(expected.isEmpty() ? 0 : 1, outcome.status(), where + "\n" + outcome.output());
    assertTrue(outcome.output().contains(expected), where + "\n" + outcome.output());
  }

  /**
   * A file that the commands below it read. {@code repeat=N} writes its text so many times, {@code
   * copies=N} as many files, numbered; {@code {this}} and {@code {next}} are the number. {@code
   * bytes} turns a backslash, x and two digits into that byte.
   */
  private static void write(Workplace workplace, Fence fence) {
    String name = fence.value("file").orElseThrow();
    int repeat = fence.value("repeat").map(Integer::parseInt).orElse(1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < repeat; i++) {
      text.append(fence.value("copies").isPresent() ? fence.text() : numbered(fence, i));
    }
    workplace.write(name, content(fence, text.toString()));
    int copies = fence.value("copies").map(Integer::parseInt).orElse(0);
    for (int i = 0; i < copies; i++) {
      workplace.write(name.replace("0", Integer.toString(i)), content(fence, numbered(fence, i)));
    }
  }

  private static String numbered(Fence fence, int number) {
    return fence
        .text()
        .replace("{this}", Integer.toString(number))
        .replace("{next}", Integer.toString(number + 1));
  }

  private static byte[] content(Fence fence, String text) {
    if (!fence.is("bytes")) {
      return text.getBytes(UTF_8);
    }
    StringBuilder bytes = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\x", i)) {
        bytes.append((char) Integer.parseInt(text.substring(i + 2, i + 4), 16));
        i += 3;
      } else {
        bytes.append(text.charAt(i));
      }
    }
    return bytes.toString().getBytes(ISO_8859_1);
  }
}
