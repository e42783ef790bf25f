package org.relayc.cli.room;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.emitters.exchange.metabase.account.LegacySetting;
import org.relayc.emitters.exchange.metabase.exports.Machine;
import org.relayc.emitters.exchange.metabase.exports.SettingIndex;
import org.relayc.emitters.exchange.metabase.source.ExportCode;
import org.relayc.migrate.answer.Answers;
import org.relayc.migrate.answer.Question;

/** What an export does not tell, and where it contradicts itself. */
final class ExportFindings {
  private static final Pattern SERVER = Pattern.compile("virtual server ([0-9]+)\\b.*");

  private final Machine machine;
  private final SettingIndex index;
  private final boolean several;
  private final List<Diagnostic> findings = new ArrayList<>();

  private ExportFindings(Machine machine, boolean several) {
    this.machine = machine;
    this.index = new SettingIndex(machine);
    this.several = several;
  }

  /**
   * The findings of a machine.
   *
   * @param several true where it is one of several, whose name a message then begins with
   */
  static List<Diagnostic> of(Machine machine, Answers.Answered answered, boolean several) {
    ExportFindings found = new ExportFindings(machine, several);
    machine.drift().forEach(found::drift);
    Set<String> open = new HashSet<>();
    answered.questions().forEach(question -> open.add(question.key()));
    machine.settings().forEach(setting -> found.unreadable(setting, open));
    answered.questions().forEach(found::question);
    return found.findings;
  }

  /** How to answer a question. */
  static String cure(Question question, Machine machine, boolean several) {
    String prefix = several ? machine.name().toLowerCase(Locale.ROOT) + "." : "";
    return "--answer '" + prefix + question.key() + "=…' (" + question.values() + ")";
  }

  private void drift(String drift) {
    Matcher server = SERVER.matcher(drift);
    String key = server.matches() ? "server." + server.group(1) + ".drift" : "";
    add(
        key,
        ExportCode.SERVER_DRIFT,
        drift,
        "the directory goes before; see why Exchange has not copied it over the metabase");
  }

  private void unreadable(LegacySetting setting, Set<String> open) {
    for (String key : setting.question().split(", ", -1)) {
      if (open.contains(key) && key.endsWith("-list")) {
        Diagnostic finding =
            Diagnostic.of(
                    ExportCode.UNREADABLE_LIST,
                    setting.name() + " cannot be read: " + setting.because(),
                    MachineSubject.place(setting))
                .help("give the text of export-relay-lists.vbs with it, or answer for " + key);
        findings.add(about(finding));
        return;
      }
    }
  }

  private void question(Question question) {
    add(
        question.key(),
        ExportCode.UNANSWERED_QUESTION,
        "no export tells it: " + question.text(),
        cure(question, machine, several));
  }

  private void add(String key, ExportCode code, String message, String help) {
    Diagnostic finding =
        index
            .of(key)
            .map(setting -> Diagnostic.of(code, message, MachineSubject.place(setting)))
            .orElseGet(() -> Diagnostic.withoutPlace(code, message));
    findings.add(about(finding.help(help)));
  }

  private Diagnostic about(Diagnostic finding) {
    return several ? finding.about(machine.name()) : finding;
  }
}
