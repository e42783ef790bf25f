package org.relayc.emitters.exchange.metabase.directory;

import java.util.List;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.source.FilePlace;

/**
 * The objects of an export, in its order.
 *
 * @param changes what the export says about objects it does not hold, which is not applied
 * @param nameless records of which nobody can say what they describe
 */
public record Directory(
    List<DirectoryObject> objects, List<Change> changes, List<Nameless> nameless) {
  public Directory {
    objects = List.copyOf(objects);
    changes = List.copyOf(changes);
    nameless = List.copyOf(nameless);
  }

  /** One whose records all have names. */
  public Directory(List<DirectoryObject> objects, List<Change> changes) {
    this(objects, changes, List.of());
  }

  /** True where there is no record at all. */
  public boolean isEmpty() {
    return objects.isEmpty() && changes.isEmpty() && nameless.isEmpty();
  }

  /**
   * A record whose name is none, as in a template that nobody has filled in.
   *
   * @param name as it stands
   */
  public record Nameless(String name, FilePlace place) {}

  /**
   * A record that changes an object rather than describe it.
   *
   * @param kind {@code modify}, {@code delete} or {@code moddn}
   * @param replaced the new values of attributes, none for one that is removed; empty where the
   *     record does anything else
   */
  public record Change(
      DistinguishedName name,
      String kind,
      Optional<List<DirectoryAttribute>> replaced,
      FilePlace place) {}

  /** Those of a class. */
  public List<DirectoryObject> of(String objectClass) {
    return objects.stream().filter(object -> object.isOf(objectClass)).toList();
  }
}
