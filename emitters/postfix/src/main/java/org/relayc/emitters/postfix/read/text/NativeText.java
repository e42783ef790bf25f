package org.relayc.emitters.postfix.read.text;

import java.nio.charset.StandardCharsets;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.api.finding.ReadCode;

/** Turns the bytes of a native file into text; nothing fails here, since Postfix reads bytes. */
public final class NativeText {
  private static final char REPLACEMENT = '\ufffd';

  private NativeText() {}

  /** UTF-8 where the bytes are that; otherwise each byte is one character, so that none is lost. */
  public static SourceFile of(String name, byte[] content, Findings findings) {
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return new SourceFile(name, text);
    }
    SourceFile file = new SourceFile(name, new String(content, StandardCharsets.ISO_8859_1));
    findings.add(
        ReadCode.UNREADABLE_NATIVE_FILE,
        "'" + Findings.shown(name) + "' is not UTF-8, so its other characters are read as bytes",
        file.at(0, 0),
        "save the file as UTF-8");
    return file;
  }
}
