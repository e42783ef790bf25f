package org.relayc.emitters.exchange.metabase.readback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.account.MetabaseAccount;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.source.FilePlace;

/**
 * Reads a script by its settings. What stands around them decides what is made of them, so that it
 * must be, byte for byte, what this reading was written for.
 */
final class ScriptBytes {
  private static final String BEGIN =
      "' ---- the settings: everything above and below this part is the same in every script ----"
          + "\r\n";
  private static final String END = "' ---- the end of the settings ----\r\n";
  private static final String ENGINE =
      "b3a010d5af781c79d745a210ec90eb815455c1540dd59fc6fdaca8727c03ec4e";

  private ScriptBytes() {}

  static LegacyServer read(String file, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      return Nothing.of(file + ": it has no part with settings");
    }
    String head = text.substring(0, begin + BEGIN.length());
    String engine = digest(head + text.substring(end));
    if (!engine.equals(ENGINE)) {
      return Nothing.of(
          file + ": what stands around its settings is not as it was written: " + engine);
    }
    SettingsDraft draft = new SettingsDraft();
    int line = (int) head.lines().count();
    String settings = text.substring(head.length(), end);
    for (String written : settings.lines().toList()) {
      FilePlace place = new FilePlace(file, ++line);
      Optional<String> fault =
          ScriptLine.parse(written)
              .map(parsed -> draft.add(parsed, place))
              .orElse(Optional.of("it is no setting"));
      if (fault.isPresent()) {
        return Nothing.of(place + ": " + fault.get());
      }
    }
    return MetabaseAccount.of(draft.toMetabase(), draft.lists()).server();
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
