package org.relayc.bench.million;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The least that any program must do with a list of prefixes: read it, sort it, merge what touches.
 * Written plainly, for comparison; it checks nothing, builds nothing and writes one number.
 */
final class ScanSortMerge {
  private ScanSortMerge() {}

  public static void main(String[] arguments) throws IOException {
    long[] ranges = scan(Path.of(arguments[0]));
    Arrays.sort(ranges);
    System.out.println(merge(ranges));
  }

  /**
   * First address in the upper, last in the lower 32 bits; flipped so that the order is unsigned.
   */
  private static long[] scan(Path file) throws IOException {
    long[] ranges = new long[1024];
    int count = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (count == ranges.length) {
          ranges = Arrays.copyOf(ranges, 2 * count);
        }
        ranges[count++] = range(line);
      }
    }
    return Arrays.copyOf(ranges, count);
  }

  private static long range(String line) {
    long address = 0;
    long number = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '.' || c == '/') {
        address = address << 8 | number;
        number = 0;
      } else {
        number = 10 * number + (c - '0');
      }
    }
    long last = address | 0xFFFF_FFFFL >> number;
    return (address << 32 | last) ^ Long.MIN_VALUE;
  }

  private static int merge(long[] ranges) {
    int merged = 0;
    long end = -2;
    for (long flipped : ranges) {
      long range = flipped ^ Long.MIN_VALUE;
      if (range >>> 32 > end + 1) {
        merged++;
      }
      end = Math.max(end, range & 0xFFFF_FFFFL);
    }
    return merged;
  }
}
