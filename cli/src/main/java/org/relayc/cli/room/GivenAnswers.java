package org.relayc.cli.room;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.relayc.cli.argument.Arguments;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Declaration;
import org.relayc.cli.argument.Session;
import org.relayc.cli.files.TextFile;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.emitters.exchange.metabase.exports.Machine;
import org.relayc.migrate.answer.Answers;
import org.relayc.project.yaml.YamlNode;
import org.relayc.project.yaml.YamlText;

/** The answers of a user, from the command line and from a file, which must not contradict. */
public final class GivenAnswers {
  private static final String CURE = "write connector.internet.relay=no";

  private final Map<String, String> answers = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> asked = new TreeSet<>();

  private GivenAnswers() {}

  /** Where nothing is answered. */
  public static GivenAnswers none() {
    return new GivenAnswers();
  }

  /** The options with which a command takes answers. */
  public static void declare(Declaration declaration) {
    declaration.texts("--answer", "KEY=VALUE", "what no export tells; may be given several times");
    declaration.text("--answers", "FILE", "the same as a YAML file: a line KEY: VALUE each");
  }

  /** All answers of such a command. */
  public static GivenAnswers of(Arguments arguments, Session session) {
    GivenAnswers given = new GivenAnswers();
    arguments.text("--answers").ifPresent(name -> given.add(TextFile.read(session, name)));
    arguments.texts("--answer").forEach(given::add);
    return given;
  }

  /**
   * A machine with what was answered; what is said of it by its name goes before what is said of
   * all. The keys of questions that are open begin with that name where there are several machines.
   */
  public Answers.Answered to(Machine machine, boolean several) {
    String prefix = machine.name().toLowerCase(Locale.ROOT) + ".";
    Map<String, String> own = new LinkedHashMap<>(answers);
    answers.forEach((key, value) -> {
      if (key.startsWith(prefix)) {
        own.put(key.substring(prefix.length()), value);
      }
    });
    Answers.Answered answered = Answers.to(machine.server(), own);
    if (!answered.faults().isEmpty()) {
      throw new CannotRunException(
          answered.faults().get(0), "answer what the dialog of the server shows");
    }
    answered.used().forEach(key -> used.add(own.containsKey(key) ? source(prefix, key) : key));
    String shown = several ? prefix : "";
    answered.questions().forEach(each -> asked.add(shown + each.key()));
    return answered;
  }

  private String source(String prefix, String key) {
    return answers.containsKey(prefix + key) ? prefix + key : key;
  }

  /** Refuses answers that nothing has asked for, which may be slips of the pen. */
  public void checkUsed() {
    for (String key : answers.keySet()) {
      if (!used.contains(key)) {
        throw new CannotRunException(
            "nothing asks for '" + key + "'",
            asked.isEmpty() ? "leave it out" : "what is asked for: " + String.join(", ", asked));
      }
    }
  }

  private void add(String text) {
    int equals = text.indexOf('=');
    if (equals <= 0) {
      throw new CannotRunException("'" + text + "' is no answer", CURE);
    }
    add(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
  }

  private void add(TextFile file) {
    List<Diagnostic> problems = new ArrayList<>();
    Optional<YamlNode> document =
        YamlText.read(new SourceFile(file.shown(), file.text()), problems);
    if (!problems.isEmpty()) {
      Diagnostic first = problems.get(0);
      String line = first.place().map(place -> "line " + place.start().line() + ": ").orElse("");
      throw cannotRead(file, line + first.message());
    }
    if (document.isEmpty()) {
      return;
    }
    if (!(document.get() instanceof YamlNode.Mapping mapping)) {
      throw cannotRead(file, "is " + document.get().kind() + ", not keys with values");
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!(entry.value() instanceof YamlNode.Scalar(String value, var place))) {
        throw cannotRead(
            file,
            "line "
                + entry.key().place().start().line()
                + ": the value of "
                + entry.key().text()
                + " is "
                + entry.value().kind());
      }
      add(entry.key().text(), value);
    }
  }

  private static CannotRunException cannotRead(TextFile file, String reason) {
    return new CannotRunException(
        "cannot read '" + file.shown() + "': " + reason, "write a line a key: KEY: VALUE");
  }

  private void add(String key, String value) {
    String before = answers.put(key.toLowerCase(Locale.ROOT), value);
    if (before != null && !before.equals(value)) {
      throw new CannotRunException(
          key + " is answered by '" + before + "' and by '" + value + "'", "give one answer");
    }
  }
}
