package org.relayc.emitters.exchange.metabase.store;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamReader;
import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.emitters.exchange.metabase.source.RefusedException;
import org.relayc.emitters.exchange.metabase.source.Shown;

/** A key while it is read: attributes of its tag, then those written as {@code Custom}. */
final class KeyDraft {
  /** With this begins what IIS has encrypted for itself: "IcDb". */
  private static final String ENCRYPTED = "49634462";

  private static final String CURE = "export the metabase again";

  private final Location location;
  private final String type;
  private final FilePlace place;
  private final Map<String, Property> properties = new LinkedHashMap<>();

  KeyDraft(Location location, String type, FilePlace place) {
    this.location = location;
    this.type = type;
    this.place = place;
  }

  MetabaseKey toKey() {
    return new MetabaseKey(location, type, properties, place);
  }

  /** Takes the attributes of the key's tag; returns how many characters they hold. */
  int addAttributes(XMLStreamReader xml) throws RefusedException {
    int size = 0;
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (!name.equals("Location")) {
        Optional<KnownProperty> known = KnownProperties.find(name);
        PropertyType propertyType = known.map(KnownProperty::type).orElse(PropertyType.UNKNOWN);
        boolean inherited = known.map(KnownProperty::inherited).orElse(false);
        String value = xml.getAttributeValue(i);
        size += value.length();
        add(known, OptionalInt.empty(), name, propertyType, value, inherited, place);
      }
    }
    return size;
  }

  /** Takes one {@code Custom}; returns how many characters it holds. */
  int addCustom(XMLStreamReader xml, FilePlace at) throws RefusedException {
    String name = attribute(xml, "Name").orElse("");
    OptionalInt id = id(attribute(xml, "ID").orElse(""), at);
    if (id.isEmpty() && name.isEmpty()) {
      throw refused(at, "a property has neither an ID nor a name");
    }
    Optional<KnownProperty> known =
        id.isPresent() ? KnownProperties.find(id.getAsInt()) : KnownProperties.find(name);
    String value =
        attribute(xml, "Value")
            .orElseThrow(() -> refused(at, "property '" + Shown.of(name) + "' has no value"));
    PropertyType propertyType =
        attribute(xml, "Type")
            .map(PropertyType::parse)
            .orElse(known.map(KnownProperty::type).orElse(PropertyType.UNKNOWN));
    boolean inherited =
        attribute(xml, "Attributes")
            .map(flags -> flags.toUpperCase(Locale.ROOT).contains("INHERIT"))
            .orElse(known.map(KnownProperty::inherited).orElse(false));
    add(known, id, name, propertyType, value, inherited, at);
    return value.length();
  }

  /** Takes a property that a text shows by its name. */
  void addText(String name, PropertyType propertyType, String value, FilePlace at)
      throws RefusedException {
    Optional<KnownProperty> known = KnownProperties.find(name);
    boolean inherited = known.map(KnownProperty::inherited).orElse(false);
    add(known, OptionalInt.empty(), name, propertyType, value, inherited, at);
  }

  private static Optional<String> attribute(XMLStreamReader xml, String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name));
  }

  private OptionalInt id(String text, FilePlace at) throws RefusedException {
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw refused(at, "ID '" + Shown.of(text) + "' is no number");
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  private void add(
      Optional<KnownProperty> known,
      OptionalInt id,
      String written,
      PropertyType propertyType,
      String value,
      boolean inherited,
      FilePlace at)
      throws RefusedException {
    String name = known.map(KnownProperty::name).orElse(written);
    if (known.isEmpty() && id.isPresent()) {
      name = "UnknownName_" + id.getAsInt();
    }
    OptionalInt number = known.map(each -> OptionalInt.of(each.id())).orElse(id);
    boolean secret =
        known.map(KnownProperty::secret).orElse(false)
            || value.regionMatches(true, 0, ENCRYPTED, 0, ENCRYPTED.length());
    Property property =
        new Property(number, name, propertyType, secret ? "" : value, secret, inherited, at);
    Property before = properties.putIfAbsent(name, property);
    if (before != null && !before.value().equals(property.value())) {
      throw refused(at, "'" + Shown.of(name) + "' stands twice with different values");
    }
  }

  private RefusedException refused(FilePlace at, String what) {
    return new RefusedException(at, what + " in " + Shown.of(location.toString()), CURE);
  }
}
