package org.relayc.compiler.value;

/** Small decimal numbers. */
final class Decimal {
  private Decimal() {}

  /** The number, or -1 where the text is no plain decimal from 0 to {@code most}. */
  static int read(String text, int most) {
    boolean plain =
        !text.isEmpty()
            && text.length() <= 9
            && text.chars().allMatch(c -> c >= '0' && c <= '9')
            && (text.length() == 1 || text.charAt(0) != '0');
    int value = plain ? Integer.parseInt(text) : -1;
    return value <= most ? value : -1;
  }
}
