package org.relayc.compiler.value;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Fault;

/** What came of reading a text as a value. */
public sealed interface Reading<T> {
  /** The text is such a value. */
  record Good<T>(T value) implements Reading<T> {}

  /** The text is none. */
  record Bad<T>(Fault fault) implements Reading<T> {}

  static <T> Reading<T> good(T value) {
    return new Good<>(value);
  }

  static <T> Reading<T> bad(CompilerCode code, String message, String help) {
    return new Bad<>(Fault.of(code, message, help));
  }

  default <U> Reading<U> then(Function<? super T, Reading<U>> next) {
    return switch (this) {
      case Good<T> good -> next.apply(good.value);
      case Bad<T> bad -> new Bad<>(bad.fault);
    };
  }

  default <U> Reading<U> map(Function<? super T, ? extends U> change) {
    return then(value -> new Good<U>(change.apply(value)));
  }

  /** The value, or nothing once its fault has been told. */
  default Optional<T> orTell(Consumer<Fault> told) {
    return switch (this) {
      case Good<T> good -> Optional.of(good.value);
      case Bad<T> bad -> {
        told.accept(bad.fault);
        yield Optional.empty();
      }
    };
  }
}
