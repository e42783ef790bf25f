package org.relayc.emitters.exchange.metabase.directory;

import java.util.List;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.source.FilePlace;

/**
 * The objects of an export, in its order.
 *
 * @param changes what the export says about objects it does not hold, which is not applied
 */
public record Directory(List<DirectoryObject> objects, List<Change> changes) {
  public Directory {
    objects = List.copyOf(objects);
    changes = List.copyOf(changes);
  }

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
