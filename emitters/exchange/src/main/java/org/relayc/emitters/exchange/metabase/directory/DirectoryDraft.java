package org.relayc.emitters.exchange.metabase.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.emitters.exchange.metabase.source.RefusedException;
import org.relayc.emitters.exchange.metabase.source.Shown;

/** Collects the objects of an export, each once and not without end. */
final class DirectoryDraft {
  /** What an export may weigh: bytes of values, and a fee for each value. */
  static final long LIMIT = 100L << 20;

  private static final int FEE = 100;

  private final List<DirectoryObject> objects = new ArrayList<>();
  private final List<Directory.Change> changes = new ArrayList<>();
  private final List<Directory.Nameless> nameless = new ArrayList<>();
  private final Set<DistinguishedName> names = new HashSet<>();
  private long weight;

  void add(DirectoryObject object) throws RefusedException {
    if (!names.add(object.name())) {
      throw new RefusedException(
          object.place(),
          "'" + Shown.of(object.name().toString()) + "' stands twice",
          "export the directory again, in one go");
    }
    for (DirectoryAttribute attribute : object.attributes()) {
      for (byte[] value : attribute.values()) {
        weigh(FEE + value.length, object.place());
      }
    }
    objects.add(object);
  }

  void add(Directory.Change change) throws RefusedException {
    weigh(FEE, change.place());
    changes.add(change);
  }

  void add(Directory.Nameless record) throws RefusedException {
    weigh(FEE + record.name().length(), record.place());
    nameless.add(record);
  }

  private void weigh(int more, FilePlace place) throws RefusedException {
    weight += more;
    if (weight > LIMIT) {
      throw new RefusedException(
          place,
          "it holds more than can be kept",
          "export the objects below 'CN=Microsoft Exchange,CN=Services' only");
    }
  }

  Directory toDirectory() {
    return new Directory(objects, changes, nameless);
  }
}
