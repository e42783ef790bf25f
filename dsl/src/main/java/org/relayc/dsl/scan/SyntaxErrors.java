package org.relayc.dsl.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;

/** What is wrong with one text: the first errors in full, of the others the number. */
public final class SyntaxErrors {
  /** How many errors of one file are shown. */
  public static final int SHOWN = 100;

  private final SourceFile file;
  private final List<Diagnostic> kept = new ArrayList<>();
  private int count;
  private boolean givenUp;

  public SyntaxErrors(SourceFile file) {
    this.file = file;
  }

  /** Whether the next error will be one that is shown. */
  public boolean hasRoom() {
    return kept.size() < SHOWN * 2;
  }

  public int count() {
    return count;
  }

  public void add(SyntaxCode code, int start, int end, String message, String help) {
    add(() -> Diagnostic.of(code, message, file.at(start, end)).help(help));
  }

  /** Counts an error, and makes it only if somebody will see it. */
  public void add(Supplier<Diagnostic> error) {
    count++;
    // The scanner comes first and must not crowd out the parser: each may fill the list.
    if (hasRoom()) {
      kept.add(error.get());
    }
  }

  /** The rest of the text is not read, so that the number is the least there are. */
  public void giveUp() {
    givenUp = true;
  }

  /** In the order of the text; the last says how many are not shown. */
  public List<Diagnostic> inOrder() {
    List<Diagnostic> sorted = new ArrayList<>(kept);
    sorted.sort(Comparator.comparingInt(SyntaxErrors::offset));
    if (count <= SHOWN) {
      return sorted;
    }
    List<Diagnostic> shown = new ArrayList<>(sorted.subList(0, SHOWN));
    Place last = shown.getLast().place().orElseThrow();
    String message =
        (givenUp ? "at least " : "") + (count - SHOWN) + " more errors in this file are not shown";
    shown.add(Diagnostic.of(SyntaxCode.TOO_MANY_ERRORS, message, last).help("mend the first ones"));
    return shown;
  }

  private static int offset(Diagnostic diagnostic) {
    return diagnostic.place().map(place -> place.span().start()).orElse(0);
  }
}
