package org.relayc.cli.room;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Session;
import org.relayc.cli.files.TextFile;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.project.yaml.YamlNode;
import org.relayc.project.yaml.YamlText;

/** The answers of a user, from the command line and from a file, which must not contradict. */
public final class GivenAnswers {
  private static final String CURE = "write connector.internet.relay=no";

  private final Map<String, String> answers = new LinkedHashMap<>();

  private GivenAnswers() {}

  /** Where nothing is answered. */
  public static GivenAnswers none() {
    return new GivenAnswers();
  }

  /**
   * All answers.
   *
   * @param texts {@code KEY=VALUE}
   * @param file of a mapping from key to value, in YAML
   */
  public static GivenAnswers of(Session session, List<String> texts, Optional<String> file) {
    GivenAnswers given = new GivenAnswers();
    file.ifPresent(name -> given.add(TextFile.read(session, name)));
    texts.forEach(given::add);
    return given;
  }

  /** By key, as it was written. */
  public Map<String, String> byKey() {
    return Collections.unmodifiableMap(answers);
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
