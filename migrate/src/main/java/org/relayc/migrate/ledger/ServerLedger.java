package org.relayc.migrate.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.Setting;
import org.relayc.migrate.lift.Deviation;
import org.relayc.migrate.lift.Lifted;
import org.relayc.migrate.server.LiftedServer;
import org.relayc.migrate.server.ServerConfiguration;

/** Accounts for every setting of a server's configuration. */
public final class ServerLedger {
  private static final int SHOWN = 120;

  private final ServerConfiguration server;
  private final LiftedServer lifted;
  private final Set<Lifted.Setting> carried;
  private final boolean isWritten;

  private ServerLedger(ServerConfiguration server, LiftedServer lifted, boolean isWritten) {
    this.server = server;
    this.lifted = lifted;
    this.carried = Set.copyOf(lifted.lifted().carried());
    this.isWritten = isWritten;
  }

  /**
   * The lines, in the order of the configuration; then what no policy speaks of.
   *
   * @param isWritten false where no policy could be made of it
   */
  public static List<Entry> of(ServerConfiguration server, LiftedServer lifted, boolean isWritten) {
    ServerLedger ledger = new ServerLedger(server, lifted, isWritten);
    List<Entry> entries = new ArrayList<>();
    server.settings().forEach(setting -> entries.add(ledger.entry(setting)));
    lifted.left().forEach(left -> entries.add(ledger.left(left)));
    return entries;
  }

  private Entry left(String what) {
    return new Entry(
        server.name(),
        server.name(),
        "",
        what,
        "",
        Outcome.LEFT_TO_THE_NEW_SERVER,
        "no policy speaks of it");
  }

  private Entry entry(Setting setting) {
    return switch (setting.status()) {
      case MODELLED -> modelled(setting);
      case HARMLESS ->
          carried.contains(new Lifted.Setting(setting.place().toString(), setting.name()))
              ? carried(setting)
              : of(setting, Outcome.DROPPED, harmless(setting));
      case ONLY_REFUSES ->
          of(setting, Outcome.DROPPED, "it can only refuse mail, whoever may relay");
      case NOT_MODELLED, UNKNOWN ->
          of(
              setting,
              Outcome.NOT_UNDERSTOOD,
              setting.because().isEmpty() ? "it is not known" : setting.because());
    };
  }

  private static String harmless(Setting setting) {
    return setting.because().isEmpty()
        ? "it has nothing to do with who may relay"
        : setting.because();
  }

  private Entry modelled(Setting setting) {
    String reasons =
        lifted.lifted().deviations().stream()
            .filter(each -> each.key().equals(setting.name()) || speaksOf(each, setting.name()))
            .map(Deviation::reason)
            .distinct()
            .collect(Collectors.joining("; "));
    return reasons.isEmpty() ? carried(setting) : of(setting, Outcome.NARROWED, reasons);
  }

  /** What cannot be seen is called after the parameter that asks for it. */
  private static boolean speaksOf(Deviation deviation, String setting) {
    return deviation.key().startsWith(setting + " ");
  }

  private Entry carried(Setting setting) {
    return isWritten
        ? of(setting, Outcome.CARRIED, "")
        : of(setting, Outcome.DROPPED, "no policy could be written");
  }

  private Entry of(Setting setting, Outcome outcome, String because) {
    Place place = setting.place();
    return new Entry(
        server.name(),
        place.file().name() + ":" + place.start().line(),
        "",
        setting.name(),
        value(setting.name(), place),
        outcome,
        because);
  }

  /** At least the line to its end: of an element a place is the tag alone. */
  private static String text(Place place) {
    String rest = place.file().text().substring(place.span().start());
    int end = rest.indexOf('\n');
    String line = end < 0 ? rest : rest.substring(0, end);
    return line.length() > place.text().length() ? line : place.text();
  }

  private String value(String name, Place place) {
    String whole = server.shown().apply(text(place)).strip().replaceAll("\\s+", " ");
    Matcher option = Pattern.compile("-o " + Pattern.quote(name) + " ?= ?(\\S*)").matcher(whole);
    String text =
        option.find()
            ? option.group(1)
            : whole.replaceFirst("^" + Pattern.quote(name) + " ?= ?", "");
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
