package org.relayc.emitters.exchange.metabase.blob;

import java.util.HexFormat;

/** The relay lists whose bytes were published together with what they mean. */
final class PublicDumps {
  private static final String HEAD = "18000080200000803c00008044000080010000004c000000";
  private static final String NOBODY_DENIED = "0000000000000000";
  private static final String NO_NAMES = "00000000000000000000000000000000";

  /** Made by the dialog for "only the list below" with one computer, 127.0.0.1. */
  static final String LOOPBACK = grants(1) + "7f000001";

  /** Made by the dialog after its only computer was taken out. */
  static final String NOBODY = grants(0);

  /** What scripts make of it for two computers: 127.0.0.1 and 192.168.1.10. */
  static final String TWO = grants(2) + "7f000001c0a8010a";

  private PublicDumps() {}

  private static String grants(int computers) {
    String table = "01000000 0%d000000 02000000 0%d000000 04000000 00000000 4c000080";
    return HEAD
        + NOBODY_DENIED
        + table.replace(" ", "").formatted(computers, computers + 1)
        + NO_NAMES
        + "ffffffff";
  }

  static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
