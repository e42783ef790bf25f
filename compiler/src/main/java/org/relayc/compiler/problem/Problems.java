package org.relayc.compiler.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Origins;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.syntax.Node;

/** Everything that is wrong with a policy, collected as it is found. */
public final class Problems {
  /** Nobody reads more; a hostile text must not fill the memory with findings. */
  private static final int MOST = 10_000;

  private final Origins<Node> origins;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Set<Place> syntaxErrors = new HashSet<>();
  private boolean errors;

  public Problems(Origins<Node> origins) {
    this.origins = origins;
  }

  public Place placeOf(Node node) {
    return origins.of(node);
  }

  public void add(Diagnostic diagnostic) {
    errors |= diagnostic.isError();
    if (found.size() < MOST) {
      found.add(diagnostic);
    }
  }

  /** Nothing where the text itself has been told to be wrong at this place. */
  public void add(Fault fault, Node node) {
    Place place = placeOf(node);
    if (!syntaxErrors.contains(place)) {
      add(fault.at(place));
    }
  }

  /** Takes what is wrong with a text whatever it means. */
  public void addSyntaxErrors(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      add(diagnostic);
      diagnostic.place().ifPresent(syntaxErrors::add);
    }
  }

  public boolean hasErrors() {
    return errors;
  }

  /** Sorted by file, in the order given, and by place; what has no place comes first. */
  public List<Diagnostic> inOrder(List<SourceFile> files) {
    Map<SourceFile, Integer> rank = new HashMap<>();
    files.forEach(file -> rank.putIfAbsent(file, rank.size()));
    Comparator<Place> byPlace =
        Comparator.<Place>comparingInt(place -> rank.getOrDefault(place.file(), files.size()))
            .thenComparing(place -> place.file().name())
            .thenComparingInt(place -> place.span().start());
    List<Diagnostic> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparing((Diagnostic it) -> it.place().isPresent())
            .thenComparing((a, b) -> comparePlaces(a, b, byPlace)));
    return sorted;
  }

  private static int comparePlaces(Diagnostic a, Diagnostic b, Comparator<Place> byPlace) {
    return a.place().isPresent() && b.place().isPresent()
        ? byPlace.compare(a.place().get(), b.place().get())
        : 0;
  }
}
