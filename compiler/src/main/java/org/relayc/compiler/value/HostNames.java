package org.relayc.compiler.value;

import java.util.Locale;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Shown;
import org.relayc.model.mail.DomainName;

/** Reads host and domain names: without case, in A-labels, a trailing dot dropped. */
public final class HostNames {
  private static final int LONGEST_NAME = 253;
  private static final int LONGEST_LABEL = 63;

  private HostNames() {}

  /** A name with at least one dot. */
  public static Reading<DomainName> name(String text) {
    return read(text)
        .then(name ->
            name.text().indexOf('.') >= 0
                ? Reading.good(name)
                : fault(text, "has no dot", "write the whole name, with its domain"));
  }

  /** A name that may have one label, as a quoted one may. */
  public static Reading<DomainName> nameOrLabel(String text) {
    return read(text);
  }

  private static Reading<DomainName> read(String text) {
    String whole = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    if (whole.length() > LONGEST_NAME) {
      return tooLong(text);
    }
    StringBuilder name = new StringBuilder();
    for (String label : whole.split("\\.", -1)) {
      Reading<String> read = label(text, label);
      if (read instanceof Reading.Bad<String> bad) {
        return new Reading.Bad<>(bad.fault());
      } else if (read instanceof Reading.Good<String> good) {
        name.append(name.isEmpty() ? "" : ".").append(good.value());
      }
    }
    return name.length() > LONGEST_NAME ? tooLong(text) : checkLast(text, name.toString());
  }

  private static Reading<DomainName> tooLong(String text) {
    return fault(text, "is longer than " + LONGEST_NAME + " characters", "shorten it");
  }

  private static Reading<DomainName> checkLast(String text, String name) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    return last.chars().allMatch(HostNames::isDigit)
        ? fault(text, "ends in a label of digits alone", "an address has four numbers, a name none")
        : Reading.good(new DomainName(name));
  }

  private static Reading<String> label(String text, String label) {
    if (label.isEmpty()) {
      return fault(text, "has an empty label", "remove the dot that is too many");
    }
    return label.chars().allMatch(c -> c < 128)
        ? checked(text, label.toLowerCase(Locale.ROOT))
        : InternationalLabel.toAscii(label).then(ascii -> checked(text, ascii));
  }

  private static Reading<String> checked(String text, String label) {
    if (label.length() > LONGEST_LABEL) {
      return fault(text, "has a label longer than " + LONGEST_LABEL + " characters", "shorten it");
    }
    if (label.startsWith("-") || label.endsWith("-")) {
      return fault(text, "has a label that begins or ends with a hyphen", "remove the hyphen");
    }
    return label.chars().allMatch(HostNames::isInLabels)
        ? Reading.good(label)
        : fault(
            text,
            "holds " + Shown.quoted(firstInvalid(label)),
            "a name is made of letters, digits, hyphens, underscores and dots");
  }

  private static String firstInvalid(String label) {
    return Character.toString(label.chars().filter(c -> !isInLabels(c)).findFirst().orElse('?'));
  }

  // Underscores are in no host name (RFC 1123), but in many real DNS names.
  private static boolean isInLabels(int c) {
    return c >= 'a' && c <= 'z' || isDigit(c) || c == '-' || c == '_';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static <T> Reading<T> fault(String text, String why, String help) {
    return Reading.bad(
        CompilerCode.INVALID_HOST_NAME, "the name " + Shown.quoted(text) + " " + why, help);
  }
}
