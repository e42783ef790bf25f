package org.relayc.emitters.james.semantics.mail;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.relayc.emitters.james.pipeline.Effect;
import org.relayc.emitters.james.pipeline.Match;

/**
 * The attributes of a mail, and what is known of the headers of its message.
 *
 * @param headers by names in lower case; of others the client chooses what they are
 */
public record Written(SortedMap<String, String> attributes, SortedMap<String, Header> headers) {
  /** What is known of a header: values that it has, and whether the client may have put others. */
  public record Header(SortedSet<String> values, boolean others) {}

  /** What can be said of a question about the mail. */
  public enum Answer {
    YES,
    NO,
    /** As the author of the message likes it. */
    CHOSEN
  }

  /** The mail of a listener that writes these headers, whatever stood in them before. */
  public static Written by(Map<String, String> headers) {
    TreeMap<String, Header> known = new TreeMap<>();
    headers.forEach(
        (name, value) -> known.put(name, new Header(new TreeSet<>(Set.of(value)), false)));
    return new Written(new TreeMap<>(), known);
  }

  public Answer of(Match.Attribute asked) {
    String value = attributes.get(asked.name());
    boolean is = value != null && asked.value().map(value.trim()::equals).orElse(true);
    return is ? Answer.YES : Answer.NO;
  }

  public Answer of(Match.Header asked) {
    Header header = headers.get(asked.name());
    if (header == null) {
      return Answer.CHOSEN;
    }
    Optional<String> value = asked.value();
    boolean is = value.map(header.values()::contains).orElse(!header.values().isEmpty());
    return is ? Answer.YES : header.others() ? Answer.CHOSEN : Answer.NO;
  }

  /** The mail behind a mailet. */
  public Written after(Effect.Attributes effect) {
    TreeMap<String, String> changed = new TreeMap<>(attributes);
    effect.removed().forEach(changed::remove);
    changed.putAll(effect.set());
    return new Written(changed, headers);
  }

  public Written withoutAttributes() {
    return new Written(new TreeMap<>(), headers);
  }

  public Written after(Effect.Headers effect) {
    TreeMap<String, Header> changed = new TreeMap<>(headers);
    effect.removed().forEach(name -> changed.put(name, new Header(new TreeSet<>(), false)));
    effect
        .added()
        .forEach((name, value) -> {
          Header before = changed.getOrDefault(name, new Header(new TreeSet<>(), true));
          TreeSet<String> values = new TreeSet<>(before.values());
          values.add(value);
          changed.put(name, new Header(values, before.others()));
        });
    return new Written(attributes, changed);
  }
}
