package org.relayc.emitters.postfix.live.instance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of a master.cf (master(5), 3.7).
 *
 * @param limits the five fields between type and program
 * @param overrides the {@code -o} settings, the last of a name
 */
public record MasterService(
    String name, String type, List<String> limits, String program, Map<String, String> overrides) {
  private static final List<String> NAMES = List.of("syslog_name", "service_name");

  public static List<MasterService> parse(String text) {
    return LogicalLines.of(text).stream().map(MasterService::parseLine).toList();
  }

  private static MasterService parseLine(String line) {
    List<String> words = words(line);
    Map<String, String> overrides = new LinkedHashMap<>();
    for (int i = 8; i + 1 < words.size(); i++) {
      if (words.get(i).equals("-o")) {
        String setting = words.get(++i);
        int equals = setting.indexOf('=');
        overrides.put(setting.substring(0, equals).strip(), setting.substring(equals + 1).strip());
      }
    }
    return new MasterService(
        words.get(0), words.get(1), words.subList(2, 7), words.get(7), overrides);
  }

  /** Blanks separate words, but not inside braces, which are taken off. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      if (Character.isWhitespace(line.charAt(at))) {
        at++;
        continue;
      }
      int end = line.charAt(at) == '{' ? closingBrace(line, at) + 1 : endOfWord(line, at);
      String word = line.substring(at, end);
      words.add(word.startsWith("{") ? word.substring(1, word.length() - 1).strip() : word);
      at = end;
    }
    return words;
  }

  private static int endOfWord(String line, int from) {
    int at = from;
    while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int closingBrace(String line, int from) {
    int depth = 0;
    for (int at = from; at < line.length(); at++) {
      depth += line.charAt(at) == '{' ? 1 : line.charAt(at) == '}' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    throw new IllegalArgumentException("brace without end in '" + line + "'");
  }

  public boolean isListener() {
    return program.equals("smtpd") && (type.equals("inet") || type.equals("pass"));
  }

  /** True where two lines differ in place and name only. */
  public boolean isLike(MasterService other) {
    return without(NAMES).overrides.equals(other.without(NAMES).overrides);
  }

  public MasterService without(Collection<String> settings) {
    Map<String, String> left = new LinkedHashMap<>(overrides);
    left.keySet().removeAll(settings);
    return new MasterService(name, type, limits, program, left);
  }

  public MasterService at(String otherName) {
    return new MasterService(otherName, type, limits, program, overrides);
  }

  public String line() {
    StringBuilder line = new StringBuilder(name + " " + type + " ");
    line.append(String.join(" ", limits)).append(' ').append(program);
    overrides.forEach(
        (name, value) -> line.append("\n  -o { ").append(name + " = " + value).append(" }"));
    return line.append('\n').toString();
  }

  /** The same overrides as words of a command line. */
  public List<String> arguments() {
    List<String> words = new ArrayList<>();
    overrides.forEach((name, value) -> words.addAll(List.of("-o", name + "=" + value)));
    return words;
  }
}
