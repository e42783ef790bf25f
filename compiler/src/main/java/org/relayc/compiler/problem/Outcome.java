package org.relayc.compiler.problem;

import java.util.function.Function;

/**
 * What something came to.
 *
 * @param sound false where an error has been told; what follows from the value alone is then not
 *     worth telling
 */
public record Outcome<T>(T value, boolean sound) {
  public static <T> Outcome<T> sound(T value) {
    return new Outcome<>(value, true);
  }

  public static <T> Outcome<T> unsound(T value) {
    return new Outcome<>(value, false);
  }

  public <U> Outcome<U> map(Function<? super T, ? extends U> change) {
    return new Outcome<>(change.apply(value), sound);
  }
}
