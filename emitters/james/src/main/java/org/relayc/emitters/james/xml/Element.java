package org.relayc.emitters.james.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.relayc.diagnostics.source.Place;

/**
 * An element of a file.
 *
 * @param text what stands in it, without that of its children, trimmed
 * @param place its start tag
 */
public record Element(
    String name, Map<String, String> attributes, String text, List<Element> children, Place place) {
  public Element {
    attributes = new TreeMap<>(attributes);
    children = List.copyOf(children);
  }

  public Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key));
  }

  public List<Element> children(String childName) {
    return children.stream().filter(child -> child.name().equals(childName)).toList();
  }

  /** Every element of a path like {@code auth/announce}, whichever of its parents it is in. */
  public List<Element> all(String path) {
    List<Element> found = List.of(this);
    for (String step : path.split("/", -1)) {
      List<Element> next = new ArrayList<>();
      found.forEach(each -> next.addAll(each.children(step)));
      found = next;
    }
    return found;
  }

  /** The first element of a path, the only one that James looks at (Configuration.getString). */
  public Optional<Element> first(String path) {
    return all(path).stream().findFirst();
  }

  public Optional<String> value(String path) {
    return first(path).map(Element::text);
  }
}
