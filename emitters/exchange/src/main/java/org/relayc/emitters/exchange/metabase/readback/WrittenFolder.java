package org.relayc.emitters.exchange.metabase.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.exchange.metabase.profile.Edition;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;

/**
 * Reads the files of a folder, each of which sets up the whole machine: all of them must say the
 * same.
 */
public final class WrittenFolder {
  /** The fragment that IIS imports. */
  public static final String FRAGMENT = "smtpsvc.xml";

  /** The script that changes what is there. */
  public static final String SCRIPT = "apply.vbs";

  /** The changes of a directory. */
  public static final String CHANGES = "exchange.ldf";

  /** What is done by hand. */
  public static final String RUNBOOK = "RUNBOOK.md";

  private static final String ROUTES =
      "the bits 0x10 and 0x1000 of RouteAction say that a domain is local, and that it is passed"
          + " on for anyone";

  private final SourceFolder folder;
  private final Map<String, LegacyServer> files = new LinkedHashMap<>();
  private final List<String> assumptions = new ArrayList<>();

  private WrittenFolder(SourceFolder folder) {
    this.folder = folder;
  }

  public static LegacyServer read(SourceFolder folder, Edition edition) {
    WrittenFolder written = new WrittenFolder(folder);
    if (edition.isExchange()) {
      HandTable byHand = written.byHand();
      boolean hasPermissions = edition == Edition.EXCHANGE2003;
      written.read(
          CHANGES, (file, bytes) -> DirectoryBytes.read(file, bytes, byHand, hasPermissions));
    } else {
      written.read(SCRIPT, ScriptBytes::read);
      written.read(FRAGMENT, FragmentBytes::read);
      written.assumptions.add(ROUTES);
    }
    return written.configuration();
  }

  private HandTable byHand() {
    byte[] none = new byte[0];
    return folder.open(RUNBOOK) instanceof SourceFolder.Bytes(byte[] content)
        ? HandTable.read(RUNBOOK, content)
        : HandTable.read(RUNBOOK, none);
  }

  private void read(String file, BiFunction<String, byte[], LegacyServer> reader) {
    if (folder.open(file) instanceof SourceFolder.Bytes(byte[] content)) {
      files.put(file, reader.apply(file, content));
    }
  }

  private LegacyServer configuration() {
    if (files.isEmpty()) {
      return Nothing.of("no file sets anything");
    }
    String first = files.keySet().iterator().next();
    LegacyServer server = files.values().iterator().next();
    List<String> reservations = new ArrayList<>();
    files.forEach((file, other) -> {
      assumptions.addAll(other.assumptions());
      reservations.addAll(other.reservations());
      if (!other.servers().equals(server.servers())) {
        reservations.add(file + " does not say what " + first + " says");
      }
    });
    return new LegacyServer(server.servers(), server.connectors(), assumptions, reservations);
  }
}
