package org.relayc.emitters.james.write.text;

import java.util.List;
import java.util.stream.Collectors;
import org.relayc.emitters.james.document.NetworkEntry;

/** Networks as a list of James has them. */
public final class NetworkText {
  private NetworkText() {}

  /** With a comma between them, which every such list takes. */
  public static String of(List<NetworkEntry> entries) {
    return entries.stream().map(NetworkText::of).collect(Collectors.joining(","));
  }

  private static String of(NetworkEntry entry) {
    return entry.address() + (entry.number().isPresent() ? "/" + entry.number().getAsInt() : "");
  }
}
