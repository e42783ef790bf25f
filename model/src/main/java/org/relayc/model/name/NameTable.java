package org.relayc.model.name;

import java.util.Arrays;
import org.relayc.model.mail.DomainName;

/**
 * Names in the order of their keys, each with whether it is in a set and whether what is below it
 * is: all keys in one array, so that a name costs little more than its letters.
 */
final class NameTable {
  static final byte SELF = 1;
  static final byte BELOW = 2;
  static final NameTable EMPTY = new Writer().toTable();

  private final byte[] bytes;
  private final int[] ends;
  private final byte[] flags;

  private NameTable(byte[] bytes, int[] ends, byte[] flags) {
    this.bytes = bytes;
    this.ends = ends;
    this.flags = flags;
  }

  int size() {
    return ends.length;
  }

  int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  int length(int index) {
    return ends[index] - start(index);
  }

  boolean self(int index) {
    return (flags[index] & SELF) != 0;
  }

  boolean below(int index) {
    return (flags[index] & BELOW) != 0;
  }

  byte flags(int index) {
    return flags[index];
  }

  DomainName name(int index) {
    return NameKey.name(bytes, start(index), ends[index]);
  }

  /** Where the first {@code length} bytes of a key stand, or a negative number. */
  int find(byte[] key, int length) {
    int low = 0;
    int high = ends.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = NameKey.compare(bytes, start(middle), ends[middle], key, 0, length);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  int compare(int index, NameTable other, int otherIndex) {
    return NameKey.compare(
        bytes,
        start(index),
        ends[index],
        other.bytes,
        other.start(otherIndex),
        other.ends[otherIndex]);
  }

  /** How many bytes two keys have in common at their beginnings. */
  int commonPrefix(int index, NameTable other, int otherIndex) {
    int difference =
        Arrays.mismatch(
            bytes,
            start(index),
            ends[index],
            other.bytes,
            other.start(otherIndex),
            other.ends[otherIndex]);
    return difference < 0 ? length(index) : difference;
  }

  /** True where a key goes on, after {@code length} bytes, with a label below. */
  boolean isBelow(int index, int length) {
    return length < length(index) && bytes[start(index) + length] == 0;
  }

  NameTable flipped() {
    byte[] flipped = flags.clone();
    for (int i = 0; i < flipped.length; i++) {
      flipped[i] ^= SELF | BELOW;
    }
    return new NameTable(bytes, ends, flipped);
  }

  NameTable sorted() {
    int[] order = new NameSort(bytes, ends).order();
    Writer writer = new Writer();
    for (int index : order) {
      writer.add(this, index, flags[index]);
    }
    return writer.toTable();
  }

  boolean isSorted() {
    for (int i = 1; i < ends.length; i++) {
      if (compare(i - 1, this, i) > 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NameTable that
        && Arrays.equals(flags, that.flags)
        && Arrays.equals(ends, that.ends)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(bytes) + Arrays.hashCode(flags);
  }

  /** Appends names to a table. */
  static final class Writer {
    private byte[] bytes = new byte[64];
    private int[] ends = new int[4];
    private byte[] flags = new byte[4];
    private int end;
    private int size;

    void add(byte[] key, byte flag) {
      append(key, 0, key.length, flag);
    }

    void add(NameTable table, int index, byte flag) {
      append(table.bytes, table.start(index), table.ends[index], flag);
    }

    private void append(byte[] from, int start, int stop, byte flag) {
      int length = stop - start;
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, 2 * size);
        flags = Arrays.copyOf(flags, 2 * size);
      }
      if (end + length > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(Math.multiplyExact(2, bytes.length), end + length));
      }
      System.arraycopy(from, start, bytes, end, length);
      end += length;
      ends[size] = end;
      flags[size] = flag;
      size++;
    }

    NameTable toTable() {
      return new NameTable(
          Arrays.copyOf(bytes, end), Arrays.copyOf(ends, size), Arrays.copyOf(flags, size));
    }
  }
}
