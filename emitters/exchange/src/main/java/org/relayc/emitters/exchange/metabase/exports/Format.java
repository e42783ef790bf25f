package org.relayc.emitters.exchange.metabase.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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
  LISTS,
  /** What adsutil.vbs prints. */
  ADSUTIL;

  private static final int HEAD = 4096;

  private static final Pattern COMMENTS = Pattern.compile("(?:#[^\\n]*+\\n\\s*+)++");

  private static final Pattern PROPERTY =
      Pattern.compile(
          "[a-z0-9_]{1,100} {0,100}: \\((string|expandsz|integer|boolean|list|binary)\\)");

  static Optional<Format> of(Export export) throws IOException {
    String head = head(export);
    if (head.startsWith("<")) {
      return Optional.of(METABASE);
    }
    if (head.startsWith("relayc-lists:")) {
      return Optional.of(LISTS);
    }
    if (head.startsWith("dn,") || head.startsWith("\"dn\",")) {
      return Optional.of(CSVDE);
    }
    if (isAdsutil(head)) {
      return Optional.of(ADSUTIL);
    }
    return head.startsWith("#") || isLdif(head) ? Optional.of(LDIF) : Optional.empty();
  }

  /** True for what nobody would take for anything else, be it whole or not. */
  static boolean isPlain(Export export) throws IOException {
    String head = head(export);
    boolean isMetabase =
        head.startsWith("<") && (head.contains("<mbproperty") || head.contains("xml_metabase_"));
    return isMetabase
        || head.startsWith("relayc-lists:")
        || head.startsWith("dn,")
        || head.startsWith("\"dn\",")
        || isAdsutil(head)
        || isLdif(COMMENTS.matcher(head).lookingAt() ? behindComments(head) : head);
  }

  private static String behindComments(String head) {
    return COMMENTS.matcher(head).replaceFirst("");
  }

  private static boolean isLdif(String head) {
    return head.startsWith("version:") || head.startsWith("dn:");
  }

  private static boolean isAdsutil(String head) {
    return head.startsWith("microsoft (r) windows script host")
        || head.startsWith("[/smtpsvc")
        || PROPERTY.matcher(head).lookingAt();
  }

  /** The first characters, folded, without blanks around them. */
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
