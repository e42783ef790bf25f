package org.relayc.emitters.contract.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Writes set expressions over a pool of words, with exceptions and names for some of them. */
final class SetWriter {
  private final Random random;
  private final String keyword;
  private final List<String> words;
  private final List<String> definitions = new ArrayList<>();

  /**
   * @param keyword the kind as a definition begins: {@code network}
   */
  SetWriter(Random random, String keyword, List<String> words) {
    this.random = random;
    this.keyword = keyword;
    this.words = new ArrayList<>(words);
    int named = random.nextInt(4);
    for (int i = 1; i <= named; i++) {
      String name = keyword.charAt(0) + "-set" + i;
      definitions.add(keyword + " " + name + " = " + set());
      this.words.add(name);
      this.words.add(name);
    }
  }

  List<String> definitions() {
    return definitions;
  }

  String set() {
    String listed = list(1 + random.nextInt(3));
    return random.nextInt(3) == 0 ? listed + " except " + list(1 + random.nextInt(2)) : listed;
  }

  private String list(int length) {
    Set<String> chosen = new LinkedHashSet<>();
    for (int i = 0; i < length; i++) {
      chosen.add(words.get(random.nextInt(words.size())));
    }
    return String.join(", ", chosen);
  }
}
