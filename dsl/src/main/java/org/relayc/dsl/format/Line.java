package org.relayc.dsl.format;

/**
 * A line of the laid-out text.
 *
 * @param text with its indentation; empty for a blank line
 * @param remark the comment behind it, or the empty text
 */
record Line(String text, String remark) {
  static final Line BLANK = new Line("", "");
}
