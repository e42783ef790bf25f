package org.relayc.emitters.exchange.metabase.store;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relayc.emitters.exchange.metabase.source.Shown;

/** Reads the values of MetaBase.xml as IIS 6.0 writes them. */
final class ValueText {
  private static final long LARGEST = 0xffff_ffffL;

  private ValueText() {}

  static PropertyValue read(Property property) {
    String text = property.text();
    return switch (property.type()) {
      case DWORD -> number(property);
      case BOOL -> truth(text.strip());
      case STRING, EXPANDSZ, UNKNOWN -> new PropertyValue.Text(text);
      case MULTISZ -> new PropertyValue.Texts(items(text));
      case BINARY, IPSECLIST, NTACL -> bytes(text.strip());
    };
  }

  private static PropertyValue number(Property property) {
    String text = property.text().strip();
    // All bits are set as -1 in scripts, and IIS writes that as it writes every number.
    if (text.equals("-1")) {
      return new PropertyValue.Number(LARGEST);
    }
    if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return text.length() <= 10 && Long.parseLong(text) <= LARGEST
          ? new PropertyValue.Number(Long.parseLong(text))
          : unreadable(text, "is more than 32 bits hold");
    }
    Map<String, Long> bits =
        KnownProperties.find(property.name()).map(KnownProperty::bits).orElse(Map.of());
    long sum = 0;
    for (String name : text.split("\\|", -1)) {
      Long bit = bits.get(name.strip().toLowerCase(Locale.ROOT));
      if (bit == null) {
        return unreadable(name.strip(), "is neither a number nor a bit that we know");
      }
      sum |= bit;
    }
    return new PropertyValue.Number(sum);
  }

  private static PropertyValue truth(String text) {
    return switch (text.toUpperCase(Locale.ROOT)) {
      case "TRUE", "1" -> new PropertyValue.Truth(true);
      case "FALSE", "0" -> new PropertyValue.Truth(false);
      default -> unreadable(text, "is neither TRUE nor FALSE");
    };
  }

  private static PropertyValue bytes(String text) {
    boolean hex = text.chars().allMatch(HexFormat::isHexDigit);
    return hex && text.length() % 2 == 0
        ? new PropertyValue.Bytes(text.toLowerCase(Locale.ROOT))
        : unreadable(text, hex ? "has half a byte at its end" : "is not hexadecimal");
  }

  /**
   * The items of a list, each on a line of its own; XML makes blanks of line ends in an attribute,
   * so two blanks part items too, and one is part of an item.
   */
  static List<String> items(String text) {
    List<String> items = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      boolean parts = false;
      while (end < text.length() && isBlank(text.charAt(end))) {
        parts |= text.charAt(end) == '\n' || text.charAt(end) == '\r' || end > at;
        end++;
      }
      if (parts) {
        add(items, text.substring(start, at));
        start = end;
      }
      at = Math.max(end, at + 1);
    }
    add(items, text.substring(start));
    return items;
  }

  private static void add(List<String> items, String item) {
    String stripped = item.strip();
    if (!stripped.isEmpty()) {
      items.add(stripped);
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private static PropertyValue unreadable(String text, String why) {
    return new PropertyValue.Unreadable("'" + Shown.of(text) + "' " + why);
  }
}
