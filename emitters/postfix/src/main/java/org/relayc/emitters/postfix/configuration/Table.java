package org.relayc.emitters.postfix.configuration;

import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.source.Place;
import org.relayc.model.address.AddressSet;

/** A look-up table as Postfix would answer from it. */
public sealed interface Table {
  /**
   * Patterns of addresses, the first that matches deciding (cidr_table(5)); lines that Postfix
   * skips are not in it.
   */
  record Cidr(List<Run> runs) implements Table {
    public Cidr {
      runs = List.copyOf(runs);
    }

    /** The addresses of neighbouring lines with one value, a million of them at times. */
    public record Run(AddressSet addresses, String value, Place place) {}
  }

  /** Keys and values; keys are folded to lower case, of doubles the first stands. */
  non-sealed interface Keys extends Table {
    Optional<Entry> find(String key);

    int size();

    /** Every entry, in the order of the file. */
    Iterable<Entry> entries();
  }

  /** A key and its value. */
  record Entry(String key, String value, Place place) {}

  /** Regular expressions, the first that matches deciding (regexp_table(5), pcre_table(5)). */
  record Patterns(List<Line> lines) implements Table {
    public Patterns {
      lines = List.copyOf(lines);
    }

    /**
     * One pattern.
     *
     * @param guards patterns of the {@code if} blocks around it, all of which must match
     */
    public record Line(Expression expression, List<Expression> guards, String value, Place place) {
      public Line {
        guards = List.copyOf(guards);
      }
    }

    /**
     * A regular expression as it stands between its delimiters.
     *
     * @param negated true for {@code !/…/}, which matches what the expression does not
     */
    public record Expression(String text, String flags, boolean negated, boolean pcre) {}
  }

  /** One value for every key ({@code static:}). */
  record Always(String value) implements Table {}

  /**
   * A table whose answers we do not know.
   *
   * @param why a fragment: "a MySQL query", "no such file 'access'"
   */
  record Unseen(String why) implements Table {}
}
