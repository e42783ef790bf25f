package org.relayc.emitters.postfix.read.master;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.api.finding.ReadCode;
import org.relayc.emitters.postfix.read.text.Blank;
import org.relayc.emitters.postfix.read.text.LogicalLines;

/** Reads master.cf (master(5), 3.7; master_ent.c). */
public final class MasterFile {
  private static final int COLUMNS = 8;
  private static final List<String> TYPES = List.of("inet", "unix", "fifo", "pass", "unix-dgram");

  private MasterFile() {}

  /** The services in the order of the file; of one that stands twice the last. */
  public static List<MasterService> read(SourceFile file, Findings findings) {
    Map<String, MasterService> services = new LinkedHashMap<>();
    LogicalLines lines = new LogicalLines(file);
    while (lines.next()) {
      List<String> words = Blank.split(lines.line(), false);
      Place place = lines.place();
      if (words.size() < COLUMNS || !TYPES.contains(words.get(1))) {
        findings.add(
            ReadCode.MISREAD_NATIVE_LINE,
            "this line is no service, and the server does not start with it",
            place,
            "a service has eight columns: name, type, private, unprivileged, chroot, wakeup, "
                + "maximum, command");
        continue;
      }
      MasterService service = service(words, place, findings);
      if (services.put(service.name() + " " + service.type(), service) != null) {
        findings.add(
            ReadCode.REPEATED_NATIVE_SETTING,
            "service '" + Findings.shown(service.name()) + "' stands again, and this one counts",
            place,
            "keep one of the two");
      }
    }
    for (Place place : lines.headless()) {
      findings.add(
          ReadCode.MISREAD_NATIVE_LINE,
          "this line begins with a blank and continues nothing, so the server ignores it",
          place,
          "begin it at the left margin");
    }
    return new ArrayList<>(services.values());
  }

  private static MasterService service(List<String> words, Place place, Findings findings) {
    // Other daemons, like pipe(8), have arguments of their own behind these options.
    boolean optionsOnly = words.get(COLUMNS - 1).equals("smtpd");
    List<String> arguments = words.subList(COLUMNS, words.size());
    return new MasterService(
        words.get(0),
        words.get(1),
        words.get(COLUMNS - 1),
        new CommandLine(optionsOnly, place, findings).options(arguments),
        place);
  }
}
