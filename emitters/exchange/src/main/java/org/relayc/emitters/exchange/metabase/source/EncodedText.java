package org.relayc.emitters.exchange.metabase.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Opens the text of an export: UTF-8, or UTF-16 by its mark or its first character. */
public final class EncodedText {
  private EncodedText() {}

  /** The text without its mark; bytes that are none of its characters are an error in reading. */
  public static Reader open(InputStream bytes) throws IOException {
    PushbackInputStream in = new PushbackInputStream(bytes, 3);
    byte[] head = in.readNBytes(3);
    int first = head.length > 0 ? head[0] & 255 : -1;
    int second = head.length > 1 ? head[1] & 255 : -1;
    int third = head.length > 2 ? head[2] & 255 : -1;
    Charset charset = StandardCharsets.UTF_8;
    int mark = 0;
    if (first == 0xef && second == 0xbb && third == 0xbf) {
      mark = 3;
    } else if (first == 0xff && second == 0xfe) {
      charset = StandardCharsets.UTF_16LE;
      mark = 2;
    } else if (first == 0xfe && second == 0xff) {
      charset = StandardCharsets.UTF_16BE;
      mark = 2;
    } else if (first > 0 && second == 0) {
      charset = StandardCharsets.UTF_16LE;
    } else if (first == 0 && second > 0) {
      charset = StandardCharsets.UTF_16BE;
    }
    in.unread(head, mark, head.length - mark);
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
