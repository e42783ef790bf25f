package org.relayc.emitters.postfix.semantics.words;

/**
 * How many questions may be asked for one service, and for all of them; counts, so that they end
 * the same everywhere.
 */
public final class Budget {
  /** More than any list that a person wrote. */
  public static final int MOST = 100_000;

  private static final long MOST_OF_ALL = 2_000_000;
  private static final long MOST_READ = 6_000_000;

  private final Whole whole;
  private long left = MOST;

  private Budget(Whole whole) {
    this.whole = whole;
  }

  /** Counts questions that a service asks. */
  public void spend(long questions) {
    left -= questions;
    whole.questions -= questions;
    if (left < 0 || whole.questions < 0) {
      throw new Exceeded(
          left < 0
              ? "more than 100,000 questions"
              : "too much, together with the services before it");
    }
  }

  /** Counts what is read for a service once more: entries of tables, words of lists. */
  public void read(long entries) {
    whole.entries -= entries;
    if (whole.entries < 0) {
      throw new Exceeded("too many tables, together with the services before it");
    }
  }

  /** What all services of a configuration may ask together. */
  public static final class Whole {
    private long questions = MOST_OF_ALL;
    private long entries = MOST_READ;

    /** The budget of one more service. */
    public Budget ofService() {
      return new Budget(this);
    }
  }

  /** More than a service may ask. */
  public static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param what a fragment behind "it asks"
     */
    public Exceeded(String what) {
      super(what, null, false, false);
    }
  }
}
