package org.relayc.emitters.contract.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated policies are reproducible, many and of every kind. */
class PolicyGeneratorTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final List<String> SOME = texts(3, false);

  private static List<String> texts(long seed, boolean odd) {
    return new PolicyGenerator(seed, DAY, odd)
        .next(100).stream().map(GeneratedPolicy::text).toList();
  }

  @Test
  void theSameSeedMakesTheSamePolicies() {
    assertEquals(texts(1, true), texts(1, true));
  }

  @Test
  void noTwoAreTheSame() {
    assertEquals(100, texts(2, false).stream().distinct().count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "except",
        "private",
        "internet",
        "2001:db8::/32",
        "to any",
        "external",
        "named ",
        "group \"staff\"",
        "sender ",
        "null",
        "over tls",
        "until 2026-11-23",
        "until 2026-11-24",
        "tls none",
        "tls optional",
        "tls required",
        "tls implicit",
        "auth none",
        "accept from",
        "accept named",
        "submit for",
        "deny relay",
        "\ndeny relay",
        "\nallow relay",
        "forward ",
        "deliver *",
        "route out",
        "tls required\n",
        "listener l3"
      })
  void everyWordIsUsed(String word) {
    assertTrue(SOME.stream().anyMatch(text -> text.contains(word)), word);
  }
}
