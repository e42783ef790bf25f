package org.relayc.emitters.exchange.metabase.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.relayc.emitters.exchange.metabase.source.EncodedText;
import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.emitters.exchange.metabase.source.Refusal;
import org.relayc.emitters.exchange.metabase.source.RefusedException;
import org.relayc.emitters.exchange.metabase.source.Shown;
import org.relayc.emitters.exchange.metabase.source.TextLines;

/**
 * Reads what {@code adsutil.vbs ENUM} prints: lines {@code Name : (TYPE) value}, lists with an item
 * a line, and keys below in brackets. What it shows of a key may be inherited.
 */
public final class AdsutilReader {
  private static final String CURE = "run 'cscript //nologo adsutil.vbs ENUM_ALL SmtpSvc' again";

  /** Where the key stands that was asked for, until it is known which one that is. */
  private static final Location START = Location.parse("/LM/SmtpSvc/asked-for");

  private static final Pattern PROPERTY =
      Pattern.compile("([A-Za-z0-9_]{1,100}) {0,100}: \\(([A-Za-z ]{1,40})\\) ?(.*)");

  private static final Pattern ITEMS = Pattern.compile("\\(([0-9]{1,6}) Items?\\)");
  private static final int SIZE_LIMIT = 64 << 20;

  private final String file;
  private final TextLines lines;
  private final Map<Location, MetabaseKey> keys = new LinkedHashMap<>();
  private final List<MetabaseKey> empty = new ArrayList<>();
  private KeyDraft draft;
  private long size;

  private AdsutilReader(String file, TextLines lines) {
    this.file = file;
    this.lines = lines;
    this.draft = new KeyDraft(START, "", new FilePlace(file, 1));
  }

  /**
   * Reads it to its end or to its first fault.
   *
   * @param file its name, for messages
   */
  public static MetabaseReading read(String file, InputStream bytes) {
    try {
      TextLines lines = new TextLines(file, EncodedText.open(bytes), CURE);
      return new MetabaseReading.Read(new AdsutilReader(file, lines).read());
    } catch (RefusedException e) {
      return new MetabaseReading.Refused(e.refusal());
    } catch (IOException e) {
      return new MetabaseReading.Refused(
          new Refusal(new FilePlace(file, 1), "it is neither UTF-8 nor UTF-16", CURE));
    }
  }

  private Metabase read() throws IOException, RefusedException {
    Optional<String> line = lines.next();
    while (line.isPresent()) {
      String text = line.get().strip();
      Matcher property = PROPERTY.matcher(text);
      if (text.startsWith("[") && text.endsWith("]")) {
        finish();
        Location key = Location.parse(text.substring(1, text.length() - 1));
        draft = new KeyDraft(Location.parse("/LM" + key), "", here());
      } else if (property.matches()) {
        add(property.group(1), property.group(2), property.group(3));
      } else if (!text.isEmpty() && !isBanner(text)) {
        throw refused("'" + Shown.of(text) + "' is no property");
      }
      line = lines.next();
    }
    finish();
    Optional<MetabaseKey> first = Optional.ofNullable(keys.remove(START));
    if (first.isPresent()) {
      MetabaseKey key = first.get();
      Location at = start(key);
      if (keys.put(at, new MetabaseKey(at, key.type(), key.properties(), key.place())) != null) {
        throw refused("key '" + Shown.of(at.toString()) + "' stands twice");
      }
    }
    return new Metabase(keys, unshown());
  }

  /** The key that was asked for, which the text tells by its type and by the keys below it. */
  private Location start(MetabaseKey key) throws RefusedException {
    String type = key.find("KeyType").map(Property::text).orElse("");
    if (type.equalsIgnoreCase("IIsSmtpService")) {
      return Location.SMTP;
    }
    if (!type.equalsIgnoreCase("IIsSmtpServer")) {
      throw refused("its first key is a '" + Shown.of(type) + "', no SMTP service or server");
    }
    return Stream.concat(keys.keySet().stream(), empty.stream().map(MetabaseKey::location))
        .flatMap(below -> server(below).stream())
        .findFirst()
        .orElse(Location.parse(Location.SMTP + "/1"));
  }

  /** The virtual server that holds a key. */
  private static Optional<Location> server(Location key) {
    Optional<Location> at = Optional.of(key);
    while (at.isPresent()) {
      if (at.flatMap(Location::parent).filter(Location.SMTP::equals).isPresent()) {
        return at;
      }
      at = at.flatMap(Location::parent);
    }
    return Optional.empty();
  }

  /** Keys that are listed, and of which nothing is shown though they may hold domains. */
  private List<String> unshown() {
    return empty.stream()
        .filter(key -> isOfDomains(key.location()))
        .filter(key -> keys.keySet().stream().noneMatch(key.location()::holds))
        .map(key ->
            key.place()
                + ": what is below '"
                + Shown.of(key.location().toString())
                + "' is not shown: print it with 'adsutil ENUM_ALL SmtpSvc'")
        .toList();
  }

  private static boolean isOfDomains(Location location) {
    return location.name().equalsIgnoreCase("Domain") || location.name().matches("[0-9]+");
  }

  /** Two lines that the script host prints unless told not to. */
  private static boolean isBanner(String text) {
    return text.startsWith("Microsoft (R) Windows Script Host")
        || text.startsWith("Copyright (C) Microsoft Corporation");
  }

  private void finish() throws RefusedException {
    MetabaseKey key = draft.toKey();
    if (key.properties().isEmpty()) {
      empty.add(key);
    }
    if (!key.properties().isEmpty() && keys.putIfAbsent(key.location(), key) != null) {
      throw refused("key '" + Shown.of(key.location().toString()) + "' stands twice");
    }
  }

  private void add(String name, String kind, String text) throws IOException, RefusedException {
    PropertyType type =
        switch (kind.toUpperCase(Locale.ROOT)) {
          case "STRING" -> PropertyType.STRING;
          case "EXPANDSZ" -> PropertyType.EXPANDSZ;
          case "INTEGER" -> PropertyType.DWORD;
          case "BOOLEAN" -> PropertyType.BOOL;
          case "LIST" -> PropertyType.MULTISZ;
          // How it shows lists of addresses and rights is not published.
          default -> PropertyType.UNKNOWN;
        };
    FilePlace place = here();
    String value =
        switch (type) {
          case STRING, EXPANDSZ -> unquoted(text.strip());
          case MULTISZ -> items(text.strip());
          case DWORD, BOOL, BINARY, IPSECLIST, NTACL, UNKNOWN -> text.strip();
        };
    size += value.length() + name.length();
    if (size > SIZE_LIMIT) {
      throw refused("it holds more than can be kept");
    }
    draft.addText(name, type, value, place);
  }

  private String items(String text) throws IOException, RefusedException {
    Matcher count = ITEMS.matcher(text);
    if (!count.matches()) {
      throw refused("'" + Shown.of(text) + "' does not say how many items follow");
    }
    StringBuilder items = new StringBuilder();
    for (int i = Integer.parseInt(count.group(1)); i > 0; i--) {
      String item = lines.next().orElseThrow(() -> refused("a list ends before its last item"));
      items.append(items.isEmpty() ? "" : "\n").append(unquoted(item.strip()));
    }
    return items.toString();
  }

  private String unquoted(String text) throws RefusedException {
    if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
      throw refused("'" + Shown.of(text) + "' is not in quotes");
    }
    return text.substring(1, text.length() - 1);
  }

  private FilePlace here() {
    return new FilePlace(file, Math.max(1, lines.number()));
  }

  private RefusedException refused(String reason) {
    return new RefusedException(here(), reason, CURE);
  }
}
