package org.relayc.emitters.james.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the bytes of an XML file into its text, in the encoding that it declares. */
public final class XmlBytes {
  private static final Pattern DECLARED =
      Pattern.compile(
          "^<\\?xml[^>]{0,200}?encoding\\s{0,20}=\\s{0,20}[\"']([A-Za-z0-9._-]{1,40})[\"']");

  private XmlBytes() {}

  /** The text, or nothing where the bytes are none. */
  public static Optional<String> decode(byte[] content) {
    Charset charset = charset(content);
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString();
      return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Charset charset(byte[] content) {
    if (content.length >= 2 && (content[0] & 0xff) + (content[1] & 0xff) == 0xff + 0xfe) {
      return StandardCharsets.UTF_16;
    }
    String start =
        new String(content, 0, Math.min(content.length, 300), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    return switch (declared.group(1).toUpperCase(java.util.Locale.ROOT)) {
      case "ISO-8859-1", "LATIN1" -> StandardCharsets.ISO_8859_1;
      case "US-ASCII", "ASCII" -> StandardCharsets.US_ASCII;
      default -> StandardCharsets.UTF_8;
    };
  }
}
