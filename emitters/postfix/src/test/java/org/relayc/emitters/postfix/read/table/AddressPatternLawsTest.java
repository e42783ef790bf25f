package org.relayc.emitters.postfix.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The quick way to read a pattern says what the long way says. */
class AddressPatternLawsTest {
  private final Random random = new Random(20_261_124);

  /** A pattern in brackets goes the long way, and means the same (cidr_match.c, 3.7). */
  @Test
  void bracketsChangeNothing() {
    int good = 0;
    for (int round = 0; round < 200_000; round++) {
      String text = random.nextInt(4) == 0 ? noise() : address();
      AddressPattern quick = read(text);
      AddressPattern slow = read("[" + text + "]");
      assertEquals(slow.fault(), quick.fault(), text);
      if (quick.fault().isEmpty()) {
        good++;
        assertEquals(slow.isSix(), quick.isSix(), text);
        assertEquals(slow.firstLow(), quick.firstLow(), text);
        assertEquals(slow.lastLow(), quick.lastLow(), text);
        assertEquals(slow.firstHigh(), quick.firstHigh(), text);
        assertEquals(slow.lastHigh(), quick.lastHigh(), text);
      }
    }
    assertTrue(good > 10_000, "only " + good + " patterns were right");
  }

  private static AddressPattern read(String text) {
    AddressPattern pattern = new AddressPattern();
    pattern.read(text, 0, text.length());
    return pattern;
  }

  private String address() {
    int length = random.nextInt(34);
    int bits = length == 0 || random.nextInt(3) == 0 ? 0 : random.nextInt() & -1 << (32 - length);
    String quad =
        (bits >>> 24) + "." + (bits >>> 16 & 255) + "." + (bits >>> 8 & 255) + "." + (bits & 255);
    return switch (random.nextInt(5)) {
      case 0 -> quad;
      case 2 -> quad.replaceFirst("[0-9]+", Integer.toString(250 + random.nextInt(10)));
      case 1 -> quad.replaceFirst("\\.", ".0");
      default -> quad + "/" + length;
    };
  }

  private String noise() {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(16);
    for (int i = 0; i < count; i++) {
      text.append("0123456789../:".charAt(random.nextInt(14)));
    }
    return text.toString();
  }
}
