package org.relayc.emitters.postfix.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.relayc.emitters.postfix.document.ClassName;
import org.relayc.emitters.postfix.document.DomainPattern;
import org.relayc.emitters.postfix.document.LookupTable;
import org.relayc.emitters.postfix.document.Restriction;
import org.relayc.emitters.postfix.document.RestrictionClass.Step;
import org.relayc.emitters.postfix.document.Setting;

/** Prints the value of a parameter, on one line where it is short. */
final class SettingPrinter {
  static final String TABLES = "relayc_tables";
  private static final int WIDTH = 100;

  private SettingPrinter() {}

  /** The value on one line, comments left out. */
  static String inline(Setting setting) {
    return String.join(", ", elements(setting));
  }

  /** The parameter with its value, over several lines where one would be too long. */
  static void print(TextBuffer out, String name, Setting setting) {
    boolean commented =
        setting instanceof Setting.Restrictions(List<Step> steps)
            && steps.stream().anyMatch(step -> !step.comment().isEmpty());
    String line = (name + " = " + inline(setting)).stripTrailing();
    if (!commented && (line.length() <= WIDTH || elements(setting).size() < 2)) {
      out.line(line);
      return;
    }
    out.line(name + " =");
    if (setting instanceof Setting.Restrictions(List<Step> steps)) {
      steps.forEach(step -> printStep(out, step));
    } else {
      elements(setting).forEach(element -> out.add("    ").line(element));
    }
  }

  private static void printStep(TextBuffer out, Step step) {
    step.comment().forEach(text -> out.add("    # ").line(CommentText.quote(text)));
    out.add("    ").line(restriction(step.restriction()));
  }

  private static List<String> elements(Setting setting) {
    return switch (setting) {
      case Setting.Empty() -> List.of();
      case Setting.Literal(String text) -> List.of(MainCfValue.quote(text));
      case Setting.Expanded(String text) -> List.of(text);
      case Setting.Restrictions(List<Step> steps) ->
          steps.stream().map(step -> restriction(step.restriction())).toList();
      case Setting.Classes(List<ClassName> names, List<String> more) ->
          Stream.concat(names.stream().map(ClassName::text), more.stream()).toList();
      case Setting.Domains(List<DomainPattern> patterns) ->
          patterns.stream().map(SettingPrinter::domain).toList();
      case Setting.Tables(List<LookupTable> tables, List<String> more) -> {
        List<String> all = new ArrayList<>();
        tables.forEach(table -> all.add(table(table)));
        all.addAll(more);
        yield all;
      }
    };
  }

  private static String restriction(Restriction restriction) {
    return switch (restriction) {
      case Restriction.Plain plain -> plain.word();
      case Restriction.Lookup(Restriction.Subject subject, LookupTable table) ->
          subject.word() + " " + table(table);
      case Restriction.Whenever(Restriction.Subject subject, var action) ->
          subject.word() + " static:" + action.word();
      case Restriction.Ask(ClassName name) -> name.text();
    };
  }

  private static String domain(DomainPattern pattern) {
    return switch (pattern) {
      case DomainPattern.Name(var name, boolean in) -> (in ? "" : "!") + name;
      case DomainPattern.Below(var name, boolean in) -> (in ? "." : "!.") + name;
      case DomainPattern.InTable(LookupTable table) -> table(table);
    };
  }

  private static String table(LookupTable table) {
    return table.kind() + ":$" + TABLES + "/" + table.fileName();
  }
}
