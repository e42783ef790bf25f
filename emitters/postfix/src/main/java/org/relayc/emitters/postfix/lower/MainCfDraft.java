package org.relayc.emitters.postfix.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.relayc.emitters.postfix.document.MainCf;
import org.relayc.emitters.postfix.document.RestrictionClass;
import org.relayc.emitters.postfix.document.Setting;

/** main.cf as it grows. */
final class MainCfDraft {
  private final List<MainCf.Line> lines = new ArrayList<>();

  MainCfDraft heading(String... text) {
    lines.add(new MainCf.Heading(List.of(text)));
    return this;
  }

  MainCfDraft set(String name, Setting setting) {
    lines.add(new MainCf.Parameter(List.of(), name, setting));
    return this;
  }

  MainCfDraft set(String name, String value) {
    return set(name, value.isEmpty() ? new Setting.Empty() : new Setting.Literal(value));
  }

  MainCfDraft add(RestrictionClass restrictionClass) {
    return set(restrictionClass.name().text(), new Setting.Restrictions(restrictionClass.steps()));
  }

  MainCfDraft kept(String text) {
    lines.add(new MainCf.Kept(text));
    return this;
  }

  MainCfDraft drop(String name) {
    lines.removeIf(line -> line instanceof MainCf.Parameter set && set.name().equals(name));
    return this;
  }

  /** The names that have a value here. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (MainCf.Line line : lines) {
      if (line instanceof MainCf.Parameter parameter) {
        names.add(parameter.name());
      }
    }
    return names;
  }

  MainCf finish() {
    return new MainCf(lines);
  }
}
