package org.relayc.emitters.exchange.metabase.directory;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.source.FilePlace;

/** An object of the directory; case does not tell the names of its attributes apart. */
public final class DirectoryObject {
  private final DistinguishedName name;
  private final Map<String, DirectoryAttribute> attributes = new LinkedHashMap<>();
  private final FilePlace place;

  public DirectoryObject(
      DistinguishedName name, List<DirectoryAttribute> attributes, FilePlace place) {
    this.name = name;
    this.place = place;
    for (DirectoryAttribute attribute : attributes) {
      this.attributes.put(attribute.name().toLowerCase(Locale.ROOT), attribute);
    }
  }

  public DistinguishedName name() {
    return name;
  }

  /** The line at which it begins. */
  public FilePlace place() {
    return place;
  }

  /** In the order of the export. */
  public Collection<DirectoryAttribute> attributes() {
    return Collections.unmodifiableCollection(attributes.values());
  }

  public Optional<DirectoryAttribute> find(String attribute) {
    return Optional.ofNullable(attributes.get(attribute.toLowerCase(Locale.ROOT)));
  }

  /** True when it is of a class, or of one derived from it. */
  public boolean isOf(String objectClass) {
    return find("objectClass").stream()
        .flatMap(classes -> classes.texts().stream())
        .anyMatch(objectClass::equalsIgnoreCase);
  }
}
