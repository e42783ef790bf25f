package org.relayc.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commands and what they print, as a console fence shows them. */
final class Transcript {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  private final Workplace workplace;
  private int status;

  Transcript(Workplace workplace) {
    this.workplace = workplace;
  }

  /** The fence as it would be if it were true: its commands with what they print now. */
  List<String> replay(List<String> body) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i).startsWith("$ ")) {
        StringBuilder command = new StringBuilder();
        if (!lines.isEmpty() && !body.get(i).equals("$ echo $?")) {
          lines.add("");
        }
        lines.add(body.get(i));
        while (body.get(i).endsWith("\\")) {
          command.append(body.get(i), 0, body.get(i).length() - 1).append(' ');
          i++;
          lines.add(body.get(i));
        }
        command.append(body.get(i));
        lines.addAll(output(command.substring(2)).lines().toList());
      }
    }
    return lines;
  }

  private String output(String command) {
    int pipe = command.indexOf(" | tail -");
    if (pipe >= 0) {
      List<String> lines = output(command.substring(0, pipe)).lines().toList();
      int count = Integer.parseInt(command.substring(pipe + " | tail -".length()));
      return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
    }
    int part = command.indexOf(" | sed -n '/");
    if (part >= 0) {
      String[] ends = command.substring(part + 12).split("/,/|/p'", -1);
      return part(output(command.substring(0, part)).lines().toList(), ends[0], ends[1]);
    }
    List<String> words = words(command);
    return switch (words.get(0)) {
      case "./relayc" -> relayc(words.subList(1, words.size()));
      case "echo" -> status + "\n";
      case "git" -> workplace.git(words.subList(1, words.size()));
      case "cat" -> workplace.read(words.get(1));
      default -> throw new AssertionError("a console fence cannot run '" + command + "'");
    };
  }

  /** From the first line that holds a text to the next one that holds another. */
  private static String part(List<String> lines, String from, String to) {
    int start = 0;
    while (!lines.get(start).contains(from)) {
      start++;
    }
    int end = start + 1;
    while (!lines.get(end).contains(to)) {
      end++;
    }
    return String.join("\n", lines.subList(start, end + 1));
  }

  private String relayc(List<String> words) {
    Workplace.Outcome outcome = workplace.relayc(words);
    status = outcome.status();
    return outcome.output();
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command);
    while (matcher.find()) {
      for (int group = 1; group <= 3; group++) {
        if (matcher.group(group) != null) {
          words.add(matcher.group(group));
        }
      }
    }
    return words;
  }
}
