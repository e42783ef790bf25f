package org.relayc.emitters.james.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases are read as people write them. */
class JamesVersionTest {
  @ParameterizedTest
  @CsvSource({
    "3.0,   3.0.1, true",
    "3.5.0, 3.5.0, true",
    "3.6,   3.6.2, true",
    "3.7,   3.7.6, false",
    "3.8.1, 3.8.1, false",
    "3.9,   3.9.0, false"
  })
  void aReleaseSaysWhetherItIsOpenByDefault(String text, String full, boolean open) {
    JamesVersion version = JamesVersion.parse(text);
    assertEquals(full, version.toString());
    assertEquals(open, version.isOpenByDefault());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.3", "4.0", "3.10", "3", "3.", "3.8.1-SNAPSHOT", "", "3.99999999999"})
  void whatIsNoReleaseIsSaid(String text) {
    assertThrows(IllegalArgumentException.class, () -> JamesVersion.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"3.8.0, false", "3.8.1, true", "3.8.2, true", "3.7.6, false", "3.9.0, true"})
  void releasesAreInOrder(String text, boolean newer) {
    assertEquals(newer, JamesVersion.parse(text).isAtLeast(8, 1));
  }
}
