package org.relayc.emitters.postfix.document;

import java.util.List;

/** The value of a parameter. */
public sealed interface Setting {
  /** Nothing. */
  record Empty() implements Setting {}

  /** A text that means itself. */
  record Literal(String text) implements Setting {
    public Literal {
      if (!isSayable(text)) {
        throw new IllegalArgumentException("parameter value '" + text + "'");
      }
    }

    /** True for texts that stay on one line and keep their blanks (postconf(5), File format). */
    public static boolean isSayable(String text) {
      return !text.isEmpty()
          && text.equals(text.strip())
          && text.codePoints().noneMatch(c -> c < ' ' || c == 0x7f);
    }
  }

  /** A text in which {@code $name} is expanded; never made from what a user wrote in a policy. */
  record Expanded(String text) implements Setting {}

  /** A list of restrictions. */
  record Restrictions(List<RestrictionClass.Step> steps) implements Setting {
    public Restrictions {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A list of classes.
   *
   * @param more further classes as a base configuration names them
   */
  record Classes(List<ClassName> names, List<String> more) implements Setting {
    public Classes {
      names = List.copyOf(names);
      more = List.copyOf(more);
    }
  }

  /** A list of domains. */
  record Domains(List<DomainPattern> patterns) implements Setting {
    public Domains {
      patterns = List.copyOf(patterns);
    }
  }

  /**
   * A list of tables.
   *
   * @param more further tables as a base configuration names them
   */
  record Tables(List<LookupTable> tables, List<String> more) implements Setting {
    public Tables {
      tables = List.copyOf(tables);
      more = List.copyOf(more);
    }
  }
}
