package org.relayc.emitters.exchange.metabase.source;

/** A text of an export as a message can carry it: short, and without control characters. */
public final class Shown {
  private static final int LIMIT = 80;

  private Shown() {}

  public static String of(String text) {
    StringBuilder shown = new StringBuilder();
    int end = Math.min(text.length(), LIMIT);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      shown.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
    }
    return end < text.length() ? shown + "…" : shown.toString();
  }
}
