package org.relayc.emitters.postfix.read.parameter;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The release whose defaults a configuration asks for (postconf(5) compatibility_level, 3.7). */
record CompatibilityLevel(int major, int minor, int patch)
    implements Comparable<CompatibilityLevel> {
  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,6})(?:\\.([0-9]{1,4})(?:\\.([0-9]{1,4}))?)?");
  private static final Comparator<CompatibilityLevel> ORDER =
      Comparator.comparingInt(CompatibilityLevel::major)
          .thenComparingInt(CompatibilityLevel::minor)
          .thenComparingInt(CompatibilityLevel::patch);

  static CompatibilityLevel parse(String text) throws Stuck {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new Stuck("the compatibility level is no number like 3.6");
    }
    return new CompatibilityLevel(
        Integer.parseInt(form.group(1)), number(form, 2), number(form, 3));
  }

  private static int number(Matcher form, int group) {
    String digits = form.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  @Override
  public int compareTo(CompatibilityLevel other) {
    return ORDER.compare(this, other);
  }
}
