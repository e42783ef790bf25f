package org.relayc.emitters.postfix.read.table;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.api.finding.ReadCode;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.read.text.Blank;
import org.relayc.emitters.postfix.read.text.LogicalLines;

/**
 * The keys of a text as postmap(1) and texthash read it (3.7): where each begins in the text, since
 * there may be a million of them.
 */
final class TextKeys implements Table.Keys {
  /** Steps to a key that no table takes that was not made for it. */
  private static final int LONGEST_SEARCH = 2000;

  private final LogicalLines lines;
  private final String text;
  private int[] offsets = new int[16];
  private int[] hashes = new int[16];
  private int[] slots = new int[64];
  private int count;
  private int longest;

  private TextKeys(SourceFile file) {
    this.lines = new LogicalLines(file);
    this.text = file.text();
  }

  /** The table of a file; unseen where its keys were chosen so that finding one takes long. */
  static Table read(SourceFile file, Findings findings) {
    TextKeys keys = new TextKeys(file);
    LogicalLines lines = keys.lines.from(0);
    while (lines.next()) {
      if (keys.longest > LONGEST_SEARCH) {
        return new Table.Unseen("a table whose keys are made to be hard to tell apart");
      }
      int keyEnd = keyEnd(lines.text(), lines.from(), lines.to());
      if (Blank.skip(lines.text(), keyEnd, lines.to()) == lines.to()) {
        if (findings.room(ReadCode.SKIPPED_TABLE_RULE)) {
          findings.skipped(
              "the server ignores this line, which has a key and no value", lines.place());
        }
      } else if (!keys.put(lines.offset()) && findings.room(ReadCode.REPEATED_NATIVE_SETTING)) {
        findings.repeated("this key stands above, and the first one counts", lines.place());
      }
    }
    return keys;
  }

  private static int keyEnd(String text, int from, int to) {
    int end = from;
    while (end < to && !Blank.is(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** False where the key is there already. */
  private boolean put(int offset) {
    int end = offset;
    int hash = 0;
    while (end < text.length() && !endsKey(text.charAt(end))) {
      hash = 31 * hash + folded(text.charAt(end++));
    }
    int slot = slot(text, offset, end, hash);
    if (slots[slot] != 0) {
      return false;
    }
    if (count == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * count);
      hashes = Arrays.copyOf(hashes, 2 * count);
    }
    offsets[count] = offset;
    hashes[count] = hash;
    slots[slot] = ++count;
    if (2 * count > slots.length) {
      grow();
    }
    return true;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int i = 0; i < count; i++) {
      int slot = spread(hashes[i]);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
    }
  }

  /** The slot of a key, or the free one where it belongs. */
  private int slot(String key, int from, int to, int hash) {
    int slot = spread(hash);
    int steps = 0;
    while (slots[slot] != 0) {
      longest = Math.max(longest, ++steps);
      int index = slots[slot] - 1;
      if (hashes[index] == hash && isKey(offsets[index], key, from, to)) {
        return slot;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private int spread(int hash) {
    return (hash ^ hash >>> 15) * 0x9e3779b1 >>> Integer.numberOfLeadingZeros(slots.length) + 1;
  }

  private boolean isKey(int offset, String key, int from, int to) {
    int length = to - from;
    int end = offset + length;
    if (end > text.length() || (end < text.length() && !endsKey(text.charAt(end)))) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (folded(text.charAt(offset + i)) != folded(key.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsKey(char c) {
    return c == '\0' || Blank.is(c);
  }

  private static char folded(char c) {
    return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
  }

  @Override
  public Optional<Table.Entry> find(String key) {
    int hash = 0;
    for (int i = 0; i < key.length(); i++) {
      if (endsKey(key.charAt(i))) {
        return Optional.empty();
      }
      hash = 31 * hash + folded(key.charAt(i));
    }
    int found = slots[slot(key, 0, key.length(), hash)];
    return found == 0 ? Optional.empty() : Optional.of(entry(found - 1));
  }

  @Override
  public int size() {
    return count;
  }

  @Override
  public Iterable<Table.Entry> entries() {
    return () -> entriesOf(IntStream.range(0, count));
  }

  private Iterator<Table.Entry> entriesOf(IntStream indexes) {
    return indexes.mapToObj(this::entry).iterator();
  }

  private Table.Entry entry(int index) {
    LogicalLines line = lines.from(offsets[index]);
    if (!line.next()) {
      throw new IllegalStateException("a line is no line any more");
    }
    String whole = line.line();
    int end = keyEnd(whole, 0, whole.length());
    return new Table.Entry(
        Folded.of(whole.substring(0, end)), Blank.strip(whole.substring(end)), line.place());
  }
}
