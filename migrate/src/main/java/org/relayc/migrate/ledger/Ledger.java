package org.relayc.migrate.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relayc.emitters.api.Setting.Status;
import org.relayc.emitters.exchange.metabase.account.LegacySetting;
import org.relayc.emitters.exchange.metabase.exports.Machine;
import org.relayc.migrate.lift.Deviation;
import org.relayc.migrate.lift.Lifted;
import org.relayc.migrate.lift.Provenance;

/** Accounts for every setting of a machine: none is left out, and none is counted twice. */
public final class Ledger {
  /** Settings by what deviations call them. */
  private static final Map<String, String> SUBJECTS =
      Map.of(
          "relayiplist", "relay-list",
          "msexchsmtprelayiplist", "relay-list",
          "ipsecurity", "connections",
          "msexchipsecurity", "connections",
          "relayforauth", "relay-for-auth",
          "msexchsmtprelayforauth", "relay-for-auth",
          "msexchsubmitrelaysd", "submit-relay");

  private final Machine machine;
  private final List<Deviation> deviations;
  private final Set<String> open;
  private final Set<String> unwritten;
  private final Set<Lifted.Setting> carried;

  private Ledger(
      Machine machine,
      List<Deviation> deviations,
      Set<String> open,
      Set<String> unwritten,
      Set<Lifted.Setting> carried) {
    this.machine = machine;
    this.deviations = deviations;
    this.open = open;
    this.unwritten = unwritten;
    this.carried = carried;
  }

  /**
   * The lines of a machine, in the order of its exports.
   *
   * @param deviations of all policies that were made of it
   * @param open keys of the questions that nobody answered
   * @param unwritten virtual servers of which there is no policy
   * @param carried settings that decide nothing and are in a policy
   */
  public static List<Entry> of(
      Machine machine,
      List<Deviation> deviations,
      Set<String> open,
      Set<String> unwritten,
      Set<Lifted.Setting> carried) {
    Ledger ledger = new Ledger(machine, deviations, open, unwritten, carried);
    List<Entry> entries = new ArrayList<>();
    machine.settings().forEach(setting -> entries.add(ledger.entry(setting)));
    ledger.recipients().ifPresent(entries::add);
    return entries;
  }

  /** Exchange looks a recipient of its domains up in the directory (KB 823158); IIS does not. */
  private Optional<Entry> recipients() {
    return machine.settings().stream()
        .filter(setting -> !setting.of().startsWith("/"))
        .findFirst()
        .map(setting ->
            of(
                new LegacySetting(
                    "Active Directory", "recipients", "", setting.place(), Status.HARMLESS, "", ""),
                Outcome.LEFT_TO_THE_NEW_SERVER,
                "whether a recipient of our domains exists is looked up in the directory, and no"
                    + " policy says it: have the new server refuse whom it does not know"));
  }

  private Entry entry(LegacySetting setting) {
    if (carried.contains(new Lifted.Setting(setting.place().toString(), setting.name()))) {
      return carried(setting, "");
    }
    if (!setting.question().isEmpty()) {
      return Arrays.stream(setting.question().split(", ", -1)).anyMatch(open::contains)
          ? of(setting, Outcome.TO_BE_ANSWERED, setting.question() + ": " + setting.because())
          : carried(setting, "as answered for " + setting.question());
    }
    return switch (setting.status()) {
      case MODELLED ->
          deviation(setting)
              .map(reason -> of(setting, Outcome.NARROWED, reason))
              .orElseGet(() -> carried(setting, ""));
      case HARMLESS ->
          of(
              setting,
              Outcome.DROPPED,
              setting.because().isEmpty()
                  ? "it has nothing to do with who may relay"
                  : setting.because());
      case ONLY_REFUSES ->
          of(setting, Outcome.DROPPED, "it can only refuse mail, whoever may relay");
      case NOT_MODELLED, UNKNOWN -> of(setting, Outcome.NOT_UNDERSTOOD, setting.because());
    };
  }

  /** What no policy was written of is in none, though it was understood. */
  private Entry carried(LegacySetting setting, String because) {
    String server = Provenance.server(setting.of());
    boolean isLost = server.isEmpty() ? !unwritten.isEmpty() : unwritten.contains(server);
    return isLost
        ? of(setting, Outcome.DROPPED, "no policy could be written of its virtual server")
        : of(setting, Outcome.CARRIED, because);
  }

  private Entry of(LegacySetting setting, Outcome outcome, String because) {
    return new Entry(
        machine.name(),
        setting.place().toString(),
        setting.of(),
        setting.name(),
        setting.value(),
        outcome,
        because);
  }

  /** Why a policy says less than a setting: of its own server, or of all that inherit it. */
  private Optional<String> deviation(LegacySetting setting) {
    String subject = SUBJECTS.get(setting.name().toLowerCase(Locale.ROOT));
    if (subject == null) {
      return Optional.empty();
    }
    String server = Provenance.server(setting.of());
    String reasons =
        deviations.stream()
            .filter(each ->
                server.isEmpty()
                    ? each.key().startsWith("server.") && each.key().endsWith("." + subject)
                    : each.key().equals("server." + server + "." + subject))
            .map(Deviation::reason)
            .distinct()
            .collect(Collectors.joining("; "));
    return reasons.isEmpty() ? Optional.empty() : Optional.of(reasons);
  }
}
