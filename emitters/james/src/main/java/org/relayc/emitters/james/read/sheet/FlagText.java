package org.relayc.emitters.james.read.sheet;

import java.util.Locale;
import java.util.Optional;
import org.relayc.emitters.james.xml.Element;

/** Yes and no as James reads them (BooleanUtils.toBooleanObject). */
public final class FlagText {
  private FlagText() {}

  public static Optional<Boolean> read(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on", "y", "t" -> Optional.of(true);
      case "false", "no", "off", "n", "f" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** The value of a path; another word keeps James from starting. */
  public static boolean of(Element parent, String path, boolean otherwise, Sheet sheet) {
    Optional<Element> element = parent.first(path);
    return element.map(each -> flag(each, each.text(), otherwise, sheet)).orElse(otherwise);
  }

  /** The value of an attribute. */
  public static boolean ofAttribute(Element element, String key, boolean otherwise, Sheet sheet) {
    return element
        .attribute(key)
        .map(text -> flag(element, text, otherwise, sheet))
        .orElse(otherwise);
  }

  private static boolean flag(Element element, String text, boolean otherwise, Sheet sheet) {
    Optional<Boolean> flag = read(text.trim());
    if (flag.isEmpty() && !Sheet.isOpen(text)) {
      sheet.fatal(element, "since '" + shown(text) + "' is neither true nor false");
    }
    return flag.orElse(otherwise);
  }

  private static String shown(String text) {
    return org.relayc.emitters.api.finding.Findings.shown(text);
  }
}
