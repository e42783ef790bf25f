package org.relayc.bench.million;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A list of IPv4 prefixes, in no order, of which no two touch or overlap: nothing of it merges. */
public final class PrefixList {
  /**
   * Each prefix lies in the lower half of a block of its own, so the upper half keeps them apart.
   */
  private static final int BLOCK_BITS = 9;

  private PrefixList() {}

  /** Writes so many prefixes to a file, a line each. */
  public static void write(Path file, int prefixes) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      write(out, prefixes);
    }
  }

  /** Writes so many prefixes, a line each. */
  public static void write(Writer out, int prefixes) throws IOException {
    Random random = new Random(20_260_101);
    int[] blocks = shuffledBlocks(prefixes, random);
    for (int block : blocks) {
      int length = 32 - random.nextInt(BLOCK_BITS);
      int inside = random.nextInt(1 << (BLOCK_BITS - 1)) & -(1 << (32 - length));
      long address = ((long) block << BLOCK_BITS) + inside;
      out.write(
          (address >> 24)
              + "."
              + (address >> 16 & 255)
              + "."
              + (address >> 8 & 255)
              + "."
              + (address & 255)
              + "/"
              + length
              + "\n");
    }
  }

  private static int[] shuffledBlocks(int count, Random random) {
    int blocks = 1 << (32 - BLOCK_BITS);
    int step = blocks / count;
    int[] all = new int[count];
    for (int i = 0; i < count; i++) {
      all[i] = i * step + random.nextInt(step);
    }
    for (int i = count - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int swapped = all[i];
      all[i] = all[other];
      all[other] = swapped;
    }
    return all;
  }
}
