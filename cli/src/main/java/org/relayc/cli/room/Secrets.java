package org.relayc.cli.room;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relayc.cli.files.ShownNames;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.SourceFile;

/**
 * Keeps secrets of a native configuration out of what is shown of its lines.
 *
 * <p>Invariant: the text keeps its length and its lines, so that every place stays where it is.
 */
final class Secrets {
  /** A setting up to its value; no character is looked at twice, since a line may be long. */
  private static final Pattern SETTING =
      Pattern.compile(
          "(?<![a-z0-9_.-])([a-z0-9_.-]++)[ \\t]*+[=:][ \\t]*+", Pattern.CASE_INSENSITIVE);

  /** What a name holds whose value is nobody's business. */
  private static final Pattern SECRET =
      Pattern.compile("pass|secret|credential|token|private|_pw", Pattern.CASE_INSENSITIVE);

  private Secrets() {}

  /** The same findings under the names that a user would write. */
  static List<Diagnostic> hidden(ShownNames names, List<Diagnostic> findings) {
    return names.of(findings, Secrets::hidden);
  }

  private static SourceFile hidden(SourceFile file) {
    return new SourceFile(file.name(), hidden(file.text()));
  }

  static String hidden(String text) {
    StringBuilder hidden = new StringBuilder(text.length());
    boolean hides = false;
    int at = 0;
    while (at < text.length()) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? text.length() : newline + 1;
      String line = text.substring(at, end);
      boolean continues = line.startsWith(" ") || line.startsWith("\t");
      OptionalInt secret = secret(line);
      boolean found = secret.isPresent();
      int from = hides && continues ? 0 : secret.orElse(line.length());
      // What a line of master.cf sets ends with it; what one of main.cf sets may go on.
      hides = continues ? hides : found;
      hide(line, from, hidden);
      at = end;
    }
    return hidden.toString();
  }

  /** Where the first value begins that is nobody's business. */
  private static OptionalInt secret(String line) {
    Matcher setting = SETTING.matcher(line);
    while (setting.find()) {
      if (SECRET.matcher(setting.group(1)).find()) {
        return OptionalInt.of(setting.end());
      }
    }
    return OptionalInt.empty();
  }

  private static void hide(String line, int from, StringBuilder hidden) {
    hidden.append(line, 0, from);
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      hidden.append(c == '\n' || c == '\r' || c == ' ' || c == '\t' ? c : '*');
    }
  }
}
