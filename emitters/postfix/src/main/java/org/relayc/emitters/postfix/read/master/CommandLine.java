package org.relayc.emitters.postfix.read.master;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.api.finding.ReadCode;
import org.relayc.emitters.postfix.read.parameter.Assignment;
import org.relayc.emitters.postfix.read.parameter.Definition;
import org.relayc.emitters.postfix.read.text.Blank;

/** Reads the arguments of a service as its daemon does, with getopt(3) (single_server.c, 3.7). */
final class CommandLine {
  /** Options of a daemon that have an argument, among them {@code -o name=value}. */
  private static final String WITH_ARGUMENT = "imnost";

  private final boolean optionsOnly;
  private final Place place;
  private final Findings findings;
  private final Map<String, Definition> options = new LinkedHashMap<>();

  /**
   * @param optionsOnly true for a daemon that has no other arguments
   */
  CommandLine(boolean optionsOnly, Place place, Findings findings) {
    this.optionsOnly = optionsOnly;
    this.place = place;
    this.findings = findings;
  }

  /** What {@code -o} sets. */
  Map<String, Definition> options(List<String> words) {
    List<String> arguments = new ArrayList<>();
    words.forEach(word -> arguments.add(withoutBraces(word)));
    int at = 0;
    while (at < arguments.size()) {
      String word = arguments.get(at++);
      if (!word.startsWith("-") || word.equals("-") || word.equals("--")) {
        if (optionsOnly && (at < arguments.size() || !word.equals("--"))) {
          strange("the argument '" + Findings.shown(word) + "' ends the options of the service");
        }
        break;
      }
      at += option(word, at < arguments.size() ? Optional.of(arguments.get(at)) : Optional.empty());
    }
    return options;
  }

  /** Reads one word of options, letters of which may stand together; 1 if it took the next word. */
  private int option(String word, Optional<String> next) {
    for (int i = 1; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (WITH_ARGUMENT.indexOf(letter) < 0) {
        continue;
      }
      boolean isJoined = i + 1 < word.length();
      Optional<String> argument = isJoined ? Optional.of(word.substring(i + 1)) : next;
      if (letter == 'o') {
        argument.ifPresentOrElse(this::set, () -> strange("an option '-o' sets nothing"));
      }
      return isJoined ? 0 : 1;
    }
    return 0;
  }

  private void set(String argument) {
    Assignment.parse(argument)
        .ifPresentOrElse(
            assignment -> set(assignment),
            () -> strange("the option '-o " + nameOf(argument) + "' has no '='"));
  }

  private void set(Assignment assignment) {
    Definition before = options.put(assignment.name(), Definition.at(assignment.value(), place));
    if (before != null && !before.text().equals(assignment.value())) {
      findings.add(
          ReadCode.REPEATED_NATIVE_SETTING,
          "'-o " + Findings.shown(assignment.name()) + "' stands twice, and the last one counts",
          place,
          "keep one of the two");
    }
  }

  private String withoutBraces(String word) {
    if (!word.startsWith("{")) {
      return word;
    }
    if (!word.endsWith("}") || word.length() == 1) {
      strange("the argument '" + Findings.shown(word) + "' has braces that do not pair");
      return Blank.strip(word.substring(1));
    }
    return Blank.strip(word.substring(1, word.length() - 1));
  }

  /** Values may be secret, so what a message shows of an option ends where one could begin. */
  private static String nameOf(String argument) {
    int end = 0;
    while (end < argument.length() && !Blank.is(argument.charAt(end))) {
      end++;
    }
    return Findings.shown(argument.substring(0, end));
  }

  private void strange(String message) {
    findings.add(
        ReadCode.MISREAD_NATIVE_LINE,
        message,
        place,
        "write '-o name=value' without blanks, or '-o { name = value }'");
  }
}
