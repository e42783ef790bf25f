package org.relayc.cli.explain;

import java.util.List;
import java.util.Optional;
import org.relayc.cli.explain.Answer.Statement;
import org.relayc.cli.policy.ClauseText;
import org.relayc.model.decide.Consideration;
import org.relayc.report.json.JsonWriter;

/** Answers for programs: one object, or an array where several listeners answer. */
public final class ExplainJson {
  private final JsonWriter json = new JsonWriter();
  private final boolean trace;

  private ExplainJson(boolean trace) {
    this.trace = trace;
  }

  public static String of(List<Answer> answers, boolean trace) {
    ExplainJson writing = new ExplainJson(trace);
    if (answers.size() == 1) {
      writing.write(answers.get(0));
    } else {
      writing.json.beginArray();
      answers.forEach(writing::write);
      writing.json.endArray();
    }
    return writing.json.toString();
  }

  private void write(Answer answer) {
    json.beginObject();
    json.name("decision").value(answer.ruling().decision().word());
    json.name("rule");
    writeRule(answer.decider());
    json.name("listener").value(answer.listener().text());
    json.name("because").value(answer.ruling().because());
    if (trace) {
      json.name("trace").beginArray();
      answer.ruling().trace().forEach(step -> writeStep(answer, step));
      json.endArray();
    }
    json.endObject();
  }

  private void writeStep(Answer answer, Consideration step) {
    json.beginObject().name("rule");
    writeRule(step.clause().map(answer::statement));
    json.name("matched").value(step.matched()).name("reason").value(step.reason());
    answer
        .words(step)
        .ifPresent(words -> {
          json.name("words").beginObject().name("file").value(answer.name(words));
          json.name("line").value(words.start().line());
          json.name("column").value(words.start().column());
          json.name("text").value(ClauseText.oneLine(words.text())).endObject();
        });
    json.endObject();
  }

  private void writeRule(Optional<Statement> rule) {
    if (rule.isEmpty()) {
      json.none();
      return;
    }
    json.beginObject().name("file").value(rule.get().file());
    json.name("line").value(rule.get().start().line());
    json.name("column").value(rule.get().start().column());
    json.name("text").value(rule.get().text()).endObject();
  }
}
