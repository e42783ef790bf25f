package org.relayc.cli.room;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.Decided;
import org.relayc.emitters.exchange.metabase.account.LegacySetting;
import org.relayc.emitters.exchange.metabase.exports.Machine;
import org.relayc.emitters.exchange.metabase.exports.SettingIndex;
import org.relayc.emitters.exchange.metabase.semantics.LegacyDecision;
import org.relayc.emitters.exchange.metabase.semantics.LegacyMeaning;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.lint.catalog.RuleCatalog;
import org.relayc.lint.exchange.ExchangeFindings;
import org.relayc.lint.relay.RelayLimit;
import org.relayc.lint.review.ExchangeReview;
import org.relayc.lint.subject.Cures;
import org.relayc.lint.subject.NativeSubject;
import org.relayc.migrate.answer.Answers;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Membership;

/** The virtual servers of a machine as something that decides. */
final class MachineSubject {
  private static final Pattern PLACE = Pattern.compile("(.*?):([0-9]{1,9}): .*", Pattern.DOTALL);

  private static final Cures CURES =
      new Cures(
          "Access > Relay: choose 'Only the list below' and list your own computers; clear 'Allow"
              + " messages to be relayed to these domains' of every connector for '*'",
          "keep the list behind Access > Relay small, and write down who they are and why",
          "whoever runs the name's zone decides who that is; list their addresses instead",
          "Access > Authentication: tick 'Requires TLS encryption', or take basic authentication"
              + " away",
          "what is not understood here may let anyone relay; look at the dialog yourself",
          "the worst is taken for true: look at the dialog, and answer with --answer KEY=VALUE");

  private final Machine machine;
  private final LegacyServer servers;
  private final SettingIndex index;
  private final Map<FilePlace, List<LegacySetting>> byPlace;
  private final boolean several;

  /**
   * A machine with what was answered.
   *
   * @param several true where it is one of several, whose name a message then begins with
   */
  MachineSubject(Machine machine, Answers.Answered answered, boolean several) {
    this.machine = machine;
    this.several = several;
    this.servers = answered.server();
    this.index = new SettingIndex(machine);
    this.byPlace = machine.settings().stream().collect(Collectors.groupingBy(LegacySetting::place));
  }

  NativeSubject subject() {
    return new NativeSubject(
        LegacyMeaning.of(servers), new Plain(), this::place, new Membership.Free(), CURES);
  }

  /** Its settings that open it, on a day. */
  List<Diagnostic> causes(LocalDate day, RelayLimit limit) {
    Function<String, Optional<Place>> places = key -> index.of(key).map(MachineSubject::place);
    List<Diagnostic> opening =
        ExchangeFindings.of(
            servers,
            places,
            key -> index.of(key).filter(setting -> setting.value().isEmpty()).isPresent(),
            day,
            limit);
    List<Diagnostic> wrong = RuleCatalog.of(new ExchangeReview(servers, places, day));
    return Stream.concat(opening.stream(), wrong.stream())
        .map(finding -> several ? finding.about(machine.name()) : finding)
        .toList();
  }

  /** Decides as {@link LegacyDecision} does. */
  private final class Plain implements NativeSubject.Plain {
    /** What is not known is answered with no, as it is where nothing is answered. */
    @Override
    public Decided decide(Transaction transaction) {
      return decided(transaction, unknown -> false);
    }

    @Override
    public Optional<Decided> decide(Transaction transaction, Map<String, Boolean> answers) {
      return Optional.of(decided(transaction, unknown -> answers.getOrDefault(unknown, false)));
    }

    private Decided decided(Transaction transaction, Predicate<String> answers) {
      LegacyDecision.Ruling ruling = LegacyDecision.of(servers, transaction, answers);
      return new Decided(
          ruling.decision(),
          index.of(ruling.key()).stream()
              .map(setting -> new Decided.Step(place(setting), ruling.because()))
              .toList());
    }
  }

  /** A setting with its name and its value, whatever stands around them. */
  static Place place(LegacySetting setting) {
    return setting.place().showing(setting.shown());
  }

  /** A reason begins with the line of the setting that it speaks of. */
  private Optional<Place> place(String reason) {
    Matcher place = PLACE.matcher(reason);
    if (!place.matches()) {
      return index.of("").map(MachineSubject::place);
    }
    FilePlace at = new FilePlace(place.group(1), Integer.parseInt(place.group(2)));
    List<LegacySetting> there = byPlace.getOrDefault(at, List.of());
    return Optional.of(
        there.stream()
            .filter(setting -> reason.startsWith(at + ": " + setting.name() + ": "))
            .findFirst()
            .map(MachineSubject::place)
            .orElseGet(() -> at.showing("")));
  }
}
