package org.relayc.emitters.exchange.metabase.dump;

import org.relayc.emitters.exchange.metabase.blob.RelayIpList;
import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.emitters.exchange.metabase.store.Location;

/**
 * A list of one key.
 *
 * @param property {@code RelayIpList} or {@code IPSecurity}
 */
public record ExportedList(Location key, String property, Content content, FilePlace place) {
  /** What the key says. */
  public sealed interface Content {}

  /** It has this list, its own or an inherited one. */
  public record Present(RelayIpList list) implements Content {}

  /** It has none, and inherits none. */
  public record Absent() implements Content {}

  /**
   * The server did not tell.
   *
   * @param code the error of Windows, as the export wrote it
   */
  public record Unreadable(String code) implements Content {}
}
