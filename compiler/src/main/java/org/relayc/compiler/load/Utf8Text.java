package org.relayc.compiler.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.SourceFile;

/** The text that the bytes of a file stand for. */
public sealed interface Utf8Text {
  /** Bytes that are UTF-8, a byte order mark left out. */
  record Readable(SourceFile file) implements Utf8Text {}

  /** Bytes that are not; the finding stands at the first wrong one. */
  record Malformed(SourceFile file, Diagnostic diagnostic) implements Utf8Text {}

  static Utf8Text decode(String name, byte[] content) {
    int start = afterByteOrderMark(content);
    ByteBuffer bytes = ByteBuffer.wrap(content, start, content.length - start);
    CharBuffer chars = CharBuffer.allocate(content.length - start);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(bytes, chars, true);
    chars.flip();
    if (!result.isError()) {
      return new Readable(new SourceFile(name, chars.toString()));
    }
    return malformed(name, content, start, chars.length(), bytes.position());
  }

  private static Malformed malformed(
      String name, byte[] content, int start, int goodChars, int badByte) {
    String text = new String(content, start, content.length - start, StandardCharsets.UTF_8);
    SourceFile file = new SourceFile(name, text);
    String shown = String.format("0x%02X", content[badByte] & 0xff);
    return new Malformed(
        file,
        Diagnostic.of(
                CompilerCode.INVALID_UTF_8,
                "the byte " + shown + " is not UTF-8 here",
                file.at(goodChars, Math.min(goodChars + 1, text.length())))
            .help("save the file as UTF-8"));
  }

  /** Where the text of a file begins. */
  static int afterByteOrderMark(byte[] content) {
    boolean marked =
        content.length >= 3
            && content[0] == (byte) 0xef
            && content[1] == (byte) 0xbb
            && content[2] == (byte) 0xbf;
    return marked ? 3 : 0;
  }
}
