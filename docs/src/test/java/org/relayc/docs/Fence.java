package org.relayc.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fenced block of a page.
 *
 * @param line where its first line of content stands, counted from 0
 * @param language the first word of the info string
 * @param attributes its other words, {@code flag} or {@code key=value}
 */
record Fence(int line, String language, List<String> attributes, List<String> body) {
  Fence {
    attributes = List.copyOf(attributes);
    body = List.copyOf(body);
  }

  static List<Fence> in(List<String> page) {
    List<Fence> fences = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i).startsWith("```")) {
        int end = i + 1;
        while (!page.get(end).equals("```")) {
          end++;
        }
        List<String> info = List.of((page.get(i).substring(3) + " ").split(" "));
        fences.add(
            new Fence(
                i + 1,
                info.isEmpty() ? "" : info.get(0),
                info.isEmpty() ? info : info.subList(1, info.size()),
                page.subList(i + 1, end)));
        i = end;
      }
    }
    return fences;
  }

  boolean is(String flag) {
    return attributes.contains(flag);
  }

  Optional<String> value(String key) {
    return attributes.stream()
        .filter(word -> word.startsWith(key + "="))
        .map(word -> word.substring(key.length() + 1))
        .findFirst();
  }

  String text() {
    return String.join("\n", body) + "\n";
  }
}
