package org.relayc.lint.suppression;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Silenced;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.scan.Comment;
import org.relayc.dsl.scan.Lexeme;
import org.relayc.dsl.scan.Scan;

/**
 * The comments of a policy that accept findings: {@code # relayc: allow RLY213 because "…" until
 * 2027-01-01}. One that has a line for itself speaks of what begins below it, another of its line.
 */
public final class SuppressionComments {
  private static final String FORM =
      "write # relayc: allow RLY213 because \"why\" until 2027-01-01; the day may be left out";
  private static final Pattern MARK = Pattern.compile("#\\s*relayc\\s*:.*");
  private static final Pattern WORDS =
      Pattern.compile(
          "#\\s*relayc:\\s*allow\\s+(RLY[0-9]{3}(?:\\s*,\\s*RLY[0-9]{3})*)"
              + "(?:\\s+because\\s+\"([^\"]*)\")?(?:\\s+until\\s+(\\S+))?\\s*");

  private final SourceFile file;
  private final Scan scan;
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private SuppressionComments(SourceFile file) {
    this.file = file;
    this.scan = Scan.of(file);
  }

  /**
   * What was read.
   *
   * @param problems what cannot be understood
   */
  public record Read(List<Suppression> suppressions, List<Diagnostic> problems) {
    public Read {
      suppressions = List.copyOf(suppressions);
      problems = List.copyOf(problems);
    }
  }

  /** Those of a text that compiles. */
  public static Read of(SourceFile file) {
    if (!file.text().contains("relayc")) {
      return new Read(List.of(), List.of());
    }
    SuppressionComments comments = new SuppressionComments(file);
    comments.scan.comments().forEach(comments::read);
    return new Read(comments.suppressions, comments.problems);
  }

  private void read(Comment comment) {
    Place place = file.at(comment.span());
    String text = place.text().stripTrailing();
    if (!MARK.matcher(text).matches()) {
      return;
    }
    Place words = file.at(place.span().start(), place.span().start() + text.length());
    Matcher parts = WORDS.matcher(text);
    if (!parts.matches()) {
      fault("this comment to relayc is not understood", words);
      return;
    }
    Optional<String> because = Optional.ofNullable(parts.group(2)).filter(why -> !why.isBlank());
    Optional<LocalDate> until =
        Optional.ofNullable(parts.group(3)).flatMap(SuppressionComments::day);
    if (because.isEmpty()) {
      fault("nothing says why this finding is accepted", words);
    } else if (parts.group(3) != null && until.isEmpty()) {
      fault("'" + parts.group(3) + "' is no day", words);
    } else {
      suppressions.add(
          new Suppression(
              List.of(parts.group(1).split("\\s*,\\s*")),
              new Suppression.Line(file.name(), line(comment)),
              because.get(),
              until,
              words,
              Silenced.By.COMMENT));
    }
  }

  private void fault(String what, Place place) {
    problems.add(Diagnostic.of(SuppressionCode.MALFORMED_SUPPRESSION, what, place).help(FORM));
  }

  private int line(Comment comment) {
    if (!comment.ownLine()) {
      return file.lines().lineAt(comment.span().start());
    }
    int next =
        scan.lexemes().stream()
            .mapToInt(Lexeme::start)
            .filter(start -> start >= comment.span().end())
            .findFirst()
            .orElse(comment.span().end());
    return file.lines().lineAt(next);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
