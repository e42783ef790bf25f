package org.relayc.cli.room;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relayc.cli.files.ShownNames;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.SourceFile;

/**
 * Keeps secrets of XML files out of what is shown of their lines: what stands in an element whose
 * name speaks of one. Attributes are lines of settings to {@link Secrets}.
 */
final class XmlSecrets {
  private static final Pattern ELEMENT =
      Pattern.compile("<([A-Za-z0-9_.:-]++)[^<>]*+>((?:<!\\[CDATA\\[)?+[^<]*+)");

  /** What {@code auth} holds as a text are credentials. */
  private static final Pattern SECRET =
      Pattern.compile(
          "pass|secret|credential|token|private|^auth$|username", Pattern.CASE_INSENSITIVE);

  private XmlSecrets() {}

  /** The same findings under the names that a user would write. */
  static List<Diagnostic> hidden(ShownNames names, List<Diagnostic> findings) {
    return names.of(findings, file -> new SourceFile(file.name(), hidden(file.text())));
  }

  static String hidden(String text) {
    StringBuilder hidden = new StringBuilder(text);
    Matcher element = ELEMENT.matcher(text);
    while (element.find()) {
      if (SECRET.matcher(element.group(1)).find()) {
        for (int i = element.start(2); i < element.end(2); i++) {
          char c = text.charAt(i);
          hidden.setCharAt(i, Character.isWhitespace(c) ? c : '*');
        }
      }
    }
    return Secrets.hidden(hidden.toString());
  }
}
