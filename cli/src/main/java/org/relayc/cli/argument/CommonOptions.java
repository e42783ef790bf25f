package org.relayc.cli.argument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.cli.terminal.Surroundings;
import org.relayc.report.catalog.ReportFormat;

/**
 * The options of every command.
 *
 * @param project the project file that was named
 * @param asOf the day that was named
 */
public record CommonOptions(
    Optional<String> project,
    Optional<LocalDate> asOf,
    ReportFormat format,
    boolean quiet,
    boolean colours) {
  static void declare(Declaration declaration, Set<ReportFormat> formats) {
    declaration.text(
        "--project",
        "FILE",
        "project file (default: relayc.yaml in the policy's folder or the nearest one above it,"
            + " up to the repository's root)");
    declaration.text("--as-of", "DATE", "the day to decide for, YYYY-MM-DD (default: today)");
    declaration.text("--format", "FORMAT", words(formats, " or ") + " (default: text)");
    declaration.flag("--quiet", "print what is wrong and what was asked for, nothing else");
    declaration.text("--color", "WHEN", "auto, always or never (default: auto)");
    declaration.flag("--help", "print this and exit");
    declaration.flag("--version", "print the version and exit");
  }

  static CommonOptions of(
      Arguments arguments, Surroundings surroundings, Set<ReportFormat> formats) {
    return new CommonOptions(
        arguments.text("--project"),
        arguments.text("--as-of").map(CommonOptions::day),
        arguments.text("--format").map(word -> format(word, formats)).orElse(ReportFormat.TEXT),
        arguments.has("--quiet"),
        colours(arguments.text("--color").orElse("auto"), surroundings));
  }

  private static ReportFormat format(String word, Set<ReportFormat> formats) {
    ReportFormat format =
        ReportFormat.of(word)
            .orElseThrow(() ->
                new CannotRunException(
                    "unknown format '" + word + "'", "use " + words(formats, " or ")));
    if (!formats.contains(format)) {
      throw new CannotRunException(
          "format '" + word + "' is for findings alone", "use " + words(formats, " or "));
    }
    return format;
  }

  /** {@code text, json or markdown}. */
  private static String words(Set<ReportFormat> formats, String last) {
    List<String> words = formats.stream().map(ReportFormat::word).toList();
    return words.size() == 1
        ? words.getFirst()
        : String.join(", ", words.subList(0, words.size() - 1)) + last + words.getLast();
  }

  private static boolean colours(String when, Surroundings surroundings) {
    return switch (when) {
      case "always" -> true;
      case "never" -> false;
      case "auto" ->
          surroundings.isTerminal()
              && !surroundings.has("NO_COLOR")
              && !"dumb".equals(surroundings.environment().get("TERM"));
      default ->
          throw new CannotRunException(
              "unknown value '" + when + "' of --color", "use auto, always or never");
    };
  }

  /** Reads YYYY-MM-DD; by hand, since the library's formats are slow to load. */
  private static LocalDate day(String text) {
    try {
      if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
        return LocalDate.of(
            digits(text.substring(0, 4)), digits(text.substring(5, 7)), digits(text.substring(8)));
      }
    } catch (DateTimeException | NumberFormatException e) {
      // Said below, for every form of it.
    }
    throw new CannotRunException(
        "invalid day '" + text + "'", "write --as-of YYYY-MM-DD, for example 2026-12-31");
  }

  private static int digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        throw new NumberFormatException(text);
      }
    }
    return Integer.parseInt(text);
  }
}
