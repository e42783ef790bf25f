package org.relayc.project.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relayc.diagnostics.finding.Severity;
import org.relayc.project.settings.ReviewSettings;
import org.relayc.project.settings.ReviewSettings.Accepted;
import org.relayc.project.settings.ReviewSettings.RuleLevel;
import org.relayc.project.yaml.YamlNode.Entry;
import org.relayc.project.yaml.YamlNode.Mapping;
import org.relayc.project.yaml.YamlNode.Scalar;

/** The keys {@code rules} and {@code accepted}. */
final class ReviewReader {
  private static final String OFF = "off";
  private static final List<String> RULE_KEYS = List.of("level", "because");
  private static final List<String> ACCEPTED_KEYS =
      List.of("rule", "file", "text", "because", "until");

  private final Fields top;

  ReviewReader(Fields top) {
    this.top = top;
  }

  ReviewSettings read() {
    List<RuleLevel> levels = new ArrayList<>();
    for (Entry entry : top.entries("rules")) {
      level(entry).ifPresent(levels::add);
    }
    List<Accepted> accepted = new ArrayList<>();
    for (Fields item : top.items("accepted", ACCEPTED_KEYS)) {
      accepted(item).ifPresent(accepted::add);
    }
    return new ReviewSettings(levels, accepted);
  }

  private Optional<RuleLevel> level(Entry entry) {
    String rule = entry.key().text();
    Fields fields =
        entry.value() instanceof Mapping
            ? top.within("rules." + rule, entry.value(), RULE_KEYS)
            : top.within(
                "rules", new Mapping(List.of(entry), entry.value().place()), List.of(rule));
    String name = entry.value() instanceof Mapping ? "level" : rule;
    Optional<Scalar> word = fields.scalar(name);
    if (word.isEmpty()) {
      if (fields.value(name).isEmpty()) {
        fields.missing(name, entry.key(), "say how bad it is: error, warning, note or off");
      }
      return Optional.empty();
    }
    Optional<Severity> level = severity(word.get().text());
    boolean off = word.get().text().equals(OFF);
    if (level.isEmpty() && !off) {
      fields.invalid(name, word.get(), "is no level", "write error, warning, note or off");
      return Optional.empty();
    }
    Optional<String> because =
        entry.value() instanceof Mapping
            ? fields.scalar("because").map(Scalar::text)
            : Optional.empty();
    return Optional.of(new RuleLevel(rule, level, because, entry.key().place()));
  }

  private static Optional<Severity> severity(String word) {
    for (Severity severity : Severity.values()) {
      if (severity.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  private static Optional<Accepted> accepted(Fields item) {
    Optional<Scalar> rule = item.scalar("rule");
    Optional<Scalar> file = item.scalar("file");
    Optional<Scalar> text = item.scalar("text");
    Optional<Scalar> because = item.scalar("because");
    Optional<Scalar> until = item.scalar("until");
    Optional<LocalDate> last = until.flatMap(day -> day(item, day));
    item.require("rule", "name the rule: RLY211");
    item.require("file", "name the file in which it is found");
    item.require("because", "say why it may stay, for who reads it");
    if (rule.isEmpty()
        || file.isEmpty()
        || because.isEmpty()
        || until.isPresent() != last.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Accepted(
            rule.get().text(),
            file.get().text(),
            text.map(Scalar::text),
            because.get().text(),
            last,
            rule.get().place()));
  }

  private static Optional<LocalDate> day(Fields item, Scalar text) {
    try {
      return Optional.of(LocalDate.parse(text.text()));
    } catch (DateTimeException e) {
      item.invalid("until", text, "is no day", "write YYYY-MM-DD: 2027-01-01");
      return Optional.empty();
    }
  }
}
