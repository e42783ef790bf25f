package org.relayc.migrate.words;

/** Words of an export as comments of a policy may hold them. */
public final class Remarks {
  private Remarks() {}

  /** A line of comment. */
  public static String line(String text) {
    StringBuilder line = new StringBuilder("# ");
    text.codePoints().map(c -> isHidden(c) ? '?' : c).forEach(line::appendCodePoint);
    return line.toString();
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /** A setting and the dialog that shows it: {@code RelayIpList, Access > Relay}. */
  public static String source(String setting, String dialog) {
    return setting.isEmpty() ? dialog : setting + " (" + dialog + ")";
  }
}
