package org.relayc.emitters.contract.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Leaves out lines of a policy as long as what is wrong with it stays wrong. */
public final class Shrinker {
  private static final int MOST_TRIES = 60;

  private Shrinker() {}

  /**
   * @param stillWrong false also for a text that is no policy
   */
  public static String shrink(String text, Predicate<String> stillWrong) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int tries = 0;
    boolean shrunk = true;
    while (shrunk) {
      shrunk = false;
      for (int i = lines.size() - 1; i >= 0 && tries < MOST_TRIES; i--) {
        List<String> fewer = new ArrayList<>(lines);
        fewer.remove(i);
        tries++;
        if (stillWrong.test(String.join("\n", fewer) + "\n")) {
          lines = fewer;
          shrunk = true;
        }
      }
    }
    return String.join("\n", lines) + "\n";
  }
}
