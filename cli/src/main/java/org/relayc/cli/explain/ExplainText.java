package org.relayc.cli.explain;

import java.util.List;
import java.util.StringJoiner;
import org.relayc.diagnostics.source.Place;
import org.relayc.model.decide.Consideration;
import org.relayc.model.policy.Notes;
import org.relayc.model.policy.RelayRule;
import org.relayc.report.text.MarkedLine;
import org.relayc.report.text.Visible;

/** Answers for people. */
public final class ExplainText {
  private final StringBuilder text = new StringBuilder();

  private ExplainText() {}

  public static String of(List<Answer> answers, boolean trace) {
    ExplainText writing = new ExplainText();
    for (Answer answer : answers) {
      if (!writing.text.isEmpty()) {
        writing.text.append('\n');
      }
      writing.write(answer, trace);
    }
    return writing.text.toString();
  }

  private void write(Answer answer, boolean trace) {
    line("", answer.ruling().decision().word() + " on " + answer.listener());
    line("  because ", answer.ruling().because());
    answer.words().ifPresent(words -> text.append(MarkedLine.of(words, answer.name(words))));
    for (RelayRule rule : answer.compiled().policy().rules()) {
      if (answer.ruling().decider().filter(rule.id()::equals).isPresent()) {
        writeNotes(rule.notes(), answer.ruling().because());
      }
    }
    NextHops.of(answer).forEach(hop -> line("  next hop: ", hop));
    answer.notes().forEach(note -> line("  note: ", note));
    if (trace) {
      line("  ", "considered:");
      answer.ruling().trace().forEach(step -> writeStep(answer, step));
    }
  }

  private void writeNotes(Notes notes, String said) {
    StringJoiner parts = new StringJoiner(", ");
    notes
        .because()
        .filter(because -> !because.equals(said))
        .ifPresent(because -> parts.add("because \"" + because + "\""));
    notes.owner().ifPresent(owner -> parts.add("owner \"" + owner + "\""));
    notes.ticket().ifPresent(ticket -> parts.add("ticket \"" + ticket + "\""));
    notes.until().ifPresent(until -> parts.add("until " + until));
    if (parts.length() > 0) {
      line("  ", parts.toString());
    }
  }

  private void writeStep(Answer answer, Consideration step) {
    String mark = step.matched() ? "    + " : "    - ";
    String rule = "";
    if (step.clause().isPresent()) {
      String statement = answer.statement(step.clause().get()).text();
      rule =
          answer.words(step).map(words -> place(answer, words)).orElse("")
              + ": "
              + statement
              + ": ";
    }
    line(mark, rule + step.reason());
  }

  private static String place(Answer answer, Place words) {
    return answer.name(words) + ":" + words.start().line() + ":" + words.start().column();
  }

  private void line(String margin, String content) {
    text.append(margin).append(Visible.of(content)).append('\n');
  }
}
