package org.relayc.emitters.exchange.metabase.account;

import java.util.ArrayList;
import java.util.List;
import org.relayc.emitters.api.Setting.Status;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList;
import org.relayc.emitters.exchange.metabase.dump.ExportedList;
import org.relayc.emitters.exchange.metabase.source.Shown;

/** A list in plain text as a setting, which goes before the same list in bytes. */
final class ListSetting {
  private ListSetting() {}

  static LegacySetting of(ExportedList list) {
    String value =
        switch (list.content()) {
          case ExportedList.Present(RelayIpList read) -> value(read);
          case ExportedList.Absent absent -> "absent";
          case ExportedList.Unreadable unreadable -> "unreadable";
        };
    boolean isRead = !(list.content() instanceof ExportedList.Unreadable);
    return new LegacySetting(
        list.key().toString(),
        list.property(),
        Shown.of(value),
        list.place(),
        isRead ? Status.MODELLED : Status.HARMLESS,
        isRead ? "" : "it could not be read there, so that its bytes are what there is",
        "");
  }

  private static String value(RelayIpList list) {
    List<String> entries = new ArrayList<>();
    list.entries().forEach(entry -> entries.add(entry.address() + "," + entry.mask()));
    entries.addAll(list.names());
    String mode =
        switch (list.mode()) {
          case ONLY_LISTED -> "only ";
          case ALL_EXCEPT -> "all except ";
        };
    return mode + (entries.isEmpty() ? "nobody" : String.join(" ", entries));
  }
}
