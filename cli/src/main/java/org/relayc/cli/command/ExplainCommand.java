package org.relayc.cli.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.relayc.cli.argument.Arguments;
import org.relayc.cli.argument.Command;
import org.relayc.cli.argument.Declaration;
import org.relayc.cli.argument.Session;
import org.relayc.cli.explain.Answer;
import org.relayc.cli.explain.ExplainJson;
import org.relayc.cli.explain.ExplainText;
import org.relayc.cli.explain.Question;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.cli.terminal.ExitCode;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.compiler.Compilation.Rejected;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.policy.Listener;
import org.relayc.report.catalog.ReportFormat;

/** {@code relayc explain}: the decision on one transaction, and the statement that makes it. */
final class ExplainCommand implements Command {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String summary() {
    return "tell what is decided on one recipient, and by which statement";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration.parameter("POLICY", "the policy");
    Question.declare(declaration);
    declaration.flag("--trace", "show every step and rule that was considered, and why it held");
  }

  @Override
  public Set<ReportFormat> formats() {
    return EnumSet.of(ReportFormat.TEXT, ReportFormat.JSON);
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    ReadPolicy policy = ReadPolicy.of(session, arguments.parameter());
    return switch (policy.compilation()) {
      case Rejected rejected -> {
        session.printFindings(policy.findings());
        yield ExitCode.WRONG;
      }
      case Compiled compiled -> {
        Question question = Question.of(arguments, session, compiled.policy());
        print(session, answers(policy, compiled, question), arguments.has("--trace"));
        yield ExitCode.FINE;
      }
    };
  }

  private static List<Answer> answers(ReadPolicy policy, Compiled compiled, Question question) {
    PolicyEvaluator evaluator = new PolicyEvaluator(compiled.policy());
    List<Answer> answers = new ArrayList<>();
    for (Listener listener : question.listeners()) {
      answers.add(
          new Answer(
              policy,
              compiled,
              listener.name(),
              question.recipient(),
              evaluator.decide(question.on(listener)),
              question.normalised(listener)));
    }
    return answers;
  }

  private static void print(Session session, List<Answer> answers, boolean trace) {
    if (session.options().format() == ReportFormat.JSON) {
      session.console().printLine(ExplainJson.of(answers, trace));
      for (Answer answer : answers) {
        answer.notes().forEach(note -> session.printNote(answer.listener() + ": " + note));
      }
      return;
    }
    session.console().print(ExplainText.of(answers, trace));
  }
}
