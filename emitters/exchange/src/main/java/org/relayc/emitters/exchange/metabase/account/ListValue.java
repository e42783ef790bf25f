package org.relayc.emitters.exchange.metabase.account;

import java.util.Optional;
import org.relayc.emitters.exchange.metabase.blob.Assumption;
import org.relayc.emitters.exchange.metabase.blob.Coverage;
import org.relayc.emitters.exchange.metabase.blob.Decoding;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList;
import org.relayc.emitters.exchange.metabase.blob.RelayIpListCodec;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.AccessList.Entries;
import org.relayc.emitters.exchange.metabase.store.Property;
import org.relayc.emitters.exchange.metabase.store.PropertyValue;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** Makes a list of computers of the value that a key holds. */
final class ListValue {
  private final Doubts doubts;
  private final String key;

  /**
   * For one list.
   *
   * @param key what to answer for where it cannot be read
   */
  ListValue(Doubts doubts, String key) {
    this.doubts = doubts;
    this.key = key;
  }

  AccessList of(Property property) {
    if (!(property.value() instanceof PropertyValue.Bytes(String hex))) {
      return unreadable(property, "the export does not show its bytes");
    }
    return switch (RelayIpListCodec.decodeHex(hex)) {
      case Decoding.Refused(String reason, int offset) ->
          unreadable(property, "byte " + offset + ": " + reason);
      case Decoding.Decoded(RelayIpList list, var assumptions) -> {
        for (Assumption assumption : assumptions) {
          switch (assumption) {
            // Which way round a list is decides on everything; these two nobody has published.
            case NO_BYTES, FIRST_LIST_DENIES ->
                doubts.add(
                    property,
                    "it is read as if "
                        + assumption.text()
                        + "; the text of export-relay-lists.vbs says it for sure");
            case MASK, SEVERAL_MASKS, HOST_BITS, WORDS -> doubts.assume(assumption.text());
          }
        }
        yield of(list).orElseGet(() -> unreadable(property, "its masks have too many holes"));
      }
    };
  }

  /** The list as it was exported in plain text. */
  AccessList of(RelayIpList list, String where) {
    return of(list)
        .orElseGet(() -> {
          doubts.add(where + ": its masks have too many holes, or a name is none");
          return new AccessList.Unreadable(key);
        });
  }

  private AccessList unreadable(Property property, String because) {
    doubts.ask(property, key, because);
    return new AccessList.Unreadable(key);
  }

  private static Optional<AccessList> of(RelayIpList list) {
    Optional<NameSet> names = names(list);
    if (names.isEmpty() || !(Coverage.of(list) instanceof Coverage.Exactly(var addresses))) {
      return Optional.empty();
    }
    Entries entries = new Entries(addresses, names.get());
    return Optional.of(
        switch (list.mode()) {
          case ONLY_LISTED -> new AccessList.Only(entries);
          case ALL_EXCEPT -> new AccessList.AllExcept(entries);
        });
  }

  /**
   * Who is meant by the names of a list: how they are matched is not published, so those that may
   * relay are read as widely as can be, and those that may not as narrowly.
   */
  private static Optional<NameSet> names(RelayIpList list) {
    NameSet.Builder names = new NameSet.Builder();
    for (String text : list.names()) {
      boolean below = text.startsWith("*.");
      Optional<DomainName> name = DomainName.parse(below ? text.substring(2) : text);
      if (name.isEmpty()) {
        return Optional.empty();
      }
      boolean wide = list.mode() == RelayIpList.Mode.ONLY_LISTED;
      if (wide || !below) {
        names.add(new NamePattern.Exactly(name.get()));
      }
      if (wide || below) {
        names.add(new NamePattern.Below(name.get()));
      }
    }
    return Optional.of(names.build());
  }
}
