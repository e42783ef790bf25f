package org.relayc.emitters.exchange.metabase.write;

/** Writes texts as VBScript takes them; whatever a text holds, it stays one text on one line. */
final class ScriptText {
  private ScriptText() {}

  /** An expression whose value is the text: letters stand for themselves, all else by number. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted.append("\"\"");
      } else if (c >= ' ' && c < 0x7f) {
        quoted.append(c);
      } else {
        quoted.append("\" & ChrW(").append((int) c).append(") & \"");
      }
    }
    return quoted.append('"').toString();
  }
}
