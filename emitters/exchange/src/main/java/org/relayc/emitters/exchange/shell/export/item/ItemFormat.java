package org.relayc.emitters.exchange.shell.export.item;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.exports.Export;
import org.relayc.emitters.exchange.metabase.source.EncodedText;

/** What a file of objects is written in, which its first character tells. */
public enum ItemFormat {
  /** What Export-Clixml writes. */
  CLIXML,
  /** What ConvertTo-Json writes. */
  JSON,
  /** What Export-Csv writes. */
  CSV;

  private static final int HEAD = 4096;
  private static final List<String> PROPERTIES =
      List.of("remoteipranges", "extendedrights", "domaintype", "addressspaces");

  /** The format of a file by what it begins with. */
  public static Optional<ItemFormat> of(Export export) throws IOException {
    String head = head(export);
    if (head.startsWith("<objs") || head.startsWith("<?xml") && head.contains("<objs")) {
      return Optional.of(CLIXML);
    }
    if (head.startsWith("[") || head.startsWith("{")) {
      return Optional.of(JSON);
    }
    return head.startsWith("#type ") || isHeader(head) ? Optional.of(CSV) : Optional.empty();
  }

  private static boolean isHeader(String head) {
    String line = head.lines().findFirst().orElse("");
    return line.contains(",") && PROPERTIES.stream().anyMatch(line::contains);
  }

  /** True for what nobody would take for anything else. */
  public static boolean isPlain(Export export) throws IOException {
    String head = head(export);
    return of(export).isPresent()
        && (head.contains("http://schemas.microsoft.com/powershell/")
            || PROPERTIES.stream().anyMatch(head::contains));
  }

  /** Reads a file to its end or to its first fault. */
  public ItemReading read(Export export) throws IOException {
    try (InputStream bytes = export.content().open()) {
      return switch (this) {
        case CLIXML -> ClixmlReader.read(export.name(), bytes);
        case JSON -> JsonReader.read(export.name(), bytes);
        case CSV -> CsvReader.read(export.name(), bytes);
      };
    }
  }

  private static String head(Export export) throws IOException {
    try (InputStream bytes = export.content().open()) {
      Reader text = EncodedText.open(bytes);
      char[] head = new char[HEAD];
      int length = 0;
      for (int count = 0; count >= 0 && length < HEAD; length += Math.max(0, count)) {
        count = text.read(head, length, HEAD - length);
      }
      return new String(head, 0, length).strip().toLowerCase(Locale.ROOT);
    }
  }
}
