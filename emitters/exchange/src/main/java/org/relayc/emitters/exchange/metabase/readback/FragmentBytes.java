package org.relayc.emitters.exchange.metabase.readback;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.relayc.emitters.exchange.metabase.account.MetabaseAccount;
import org.relayc.emitters.exchange.metabase.blob.Assumption;
import org.relayc.emitters.exchange.metabase.blob.Decoding;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList;
import org.relayc.emitters.exchange.metabase.blob.RelayIpListCodec;
import org.relayc.emitters.exchange.metabase.dump.ExportedList;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.store.Metabase;
import org.relayc.emitters.exchange.metabase.store.MetabaseKey;
import org.relayc.emitters.exchange.metabase.store.MetabaseReader;
import org.relayc.emitters.exchange.metabase.store.MetabaseReading;
import org.relayc.emitters.exchange.metabase.store.Property;
import org.relayc.emitters.exchange.metabase.store.PropertyValue;

/** Reads a fragment of a metabase as IIS imports it: whole keys, with nothing to inherit from. */
final class FragmentBytes {
  private FragmentBytes() {}

  static LegacyServer read(String file, byte[] bytes) {
    return switch (MetabaseReader.read(file, new ByteArrayInputStream(bytes))) {
      case MetabaseReading.Refused(var refusal) ->
          Nothing.of(refusal.place() + ": " + refusal.reason());
      case MetabaseReading.Read(Metabase metabase) -> understood(metabase);
    };
  }

  private static LegacyServer understood(Metabase metabase) {
    List<ExportedList> lists = new ArrayList<>();
    Set<String> assumptions = new LinkedHashSet<>();
    for (MetabaseKey key : metabase.keys()) {
      for (Property property : key.properties().values()) {
        if (property.value() instanceof PropertyValue.Bytes(String hex)
            && RelayIpListCodec.decodeHex(hex)
                instanceof Decoding.Decoded(RelayIpList list, Set<Assumption> all)) {
          lists.add(
              new ExportedList(
                  key.location(),
                  property.name(),
                  new ExportedList.Present(list),
                  property.place()));
          all.stream().sorted().forEach(each -> assumptions.add(each.text()));
        }
      }
    }
    LegacyServer read = MetabaseAccount.of(metabase, lists).server();
    assumptions.addAll(read.assumptions());
    return new LegacyServer(
        read.servers(), read.connectors(), List.copyOf(assumptions), read.reservations());
  }
}
