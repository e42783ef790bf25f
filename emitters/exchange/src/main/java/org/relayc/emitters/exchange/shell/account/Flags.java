package org.relayc.emitters.exchange.shell.account;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.relayc.emitters.exchange.shell.export.item.ItemValue;

/**
 * A set of words as cmdlets print it: {@code Tls, BasicAuth}, or a number where the type is lost.
 */
final class Flags {
  private Flags() {}

  /**
   * The set; empty where a word of it is not known.
   *
   * @param bit of each word
   */
  static <E extends Enum<E>> Optional<Set<E>> of(
      ItemValue value, Class<E> type, Function<E, String> word, ToIntFunction<E> bit) {
    Set<E> set = EnumSet.noneOf(type);
    for (String text : value.elements("[,;]")) {
      if (text.matches("[0-9]{1,9}")) {
        int left = Integer.parseInt(text);
        for (E each : type.getEnumConstants()) {
          if ((left & bit.applyAsInt(each)) != 0) {
            set.add(each);
            left &= ~bit.applyAsInt(each);
          }
        }
        if (left != 0) {
          return Optional.empty();
        }
      } else if (!text.equalsIgnoreCase("None")) {
        Optional<E> known =
            EnumSet.allOf(type).stream()
                .filter(each -> word.apply(each).equalsIgnoreCase(text))
                .findFirst();
        if (known.isEmpty()) {
          return Optional.empty();
        }
        set.add(known.get());
      }
    }
    return Optional.of(set);
  }
}
