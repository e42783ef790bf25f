package org.relayc.model.address;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short arrays and long ones, which are sorted in different ways. */
class FirstAddressSortTest {
  private final Random random = new Random(20_261_124);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 100, 4096, 4097, 5000, 100_000})
  void firstsAscendAndNothingIsLost(int size) {
    for (long mask :
        new long[] {-1L, 0xffff_ff00_0000_00ffL, 0x8000_0001_0000_0001L, 0xffL << 56}) {
      long[] ranges = random.longs(size).map(any -> any & mask).toArray();
      long[] sorted = Arrays.copyOf(FirstAddressSort.sort(ranges.clone(), size), size);
      for (int i = 1; i < size; i++) {
        assertTrue(sorted[i - 1] >>> 32 <= sorted[i] >>> 32, size + " at " + i);
      }
      Arrays.sort(ranges);
      Arrays.sort(sorted);
      assertArrayEquals(ranges, sorted);
    }
  }
}
