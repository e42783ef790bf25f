package org.relayc.emitters.exchange.metabase.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.source.EncodedText;

/** What an export is written in, which its first characters tell. */
enum Format {
  /** MetaBase.xml of IIS 6.0. */
  METABASE,
  /** What ldifde writes. */
  LDIF,
  /** What csvde writes. */
  CSVDE,
  /** What export-relay-lists.vbs prints. */
  LISTS;

  private static final int HEAD = 4096;

  static Optional<Format> of(Export export) throws IOException {
    try (InputStream bytes = export.content().open()) {
      Reader text = EncodedText.open(bytes);
      char[] head = new char[HEAD];
      int length = 0;
      for (int count = 0; count >= 0 && length < HEAD; length += Math.max(0, count)) {
        count = text.read(head, length, HEAD - length);
      }
      return of(new String(head, 0, length).strip().toLowerCase(Locale.ROOT));
    }
  }

  private static Optional<Format> of(String head) {
    if (head.startsWith("<")) {
      return Optional.of(METABASE);
    }
    if (head.startsWith("relayc-lists:")) {
      return Optional.of(LISTS);
    }
    if (head.startsWith("dn,") || head.startsWith("\"dn\",")) {
      return Optional.of(CSVDE);
    }
    boolean isLdif = head.startsWith("#") || head.startsWith("version:") || head.startsWith("dn:");
    return isLdif ? Optional.of(LDIF) : Optional.empty();
  }
}
