package org.relayc.emitters.james.profile;

import java.util.Comparator;

/** A release of Apache James; the same bytes mean something else in others. */
public record JamesVersion(int major, int minor, int patch) implements Comparable<JamesVersion> {
  public static final JamesVersion OLDEST = new JamesVersion(3, 0, 0);
  public static final JamesVersion NEWEST = new JamesVersion(3, 9, 0);

  /** The release that our tests run. */
  public static final JamesVersion DEFAULT = new JamesVersion(3, 8, 1);

  private static final Comparator<JamesVersion> ORDER =
      Comparator.comparingInt(JamesVersion::major)
          .thenComparingInt(JamesVersion::minor)
          .thenComparingInt(JamesVersion::patch);

  public JamesVersion {
    if (major != 3 || minor < 0 || minor > 9 || patch < 0) {
      throw new IllegalArgumentException(
          "version '" + major + "." + minor + "' is not one of 3.0 to 3.9");
    }
  }

  /**
   * Reads {@code 3.8} or {@code 3.8.1}; without its third number it is the last that we know.
   *
   * @throws IllegalArgumentException with a message fragment that names the fault
   */
  public static JamesVersion parse(String text) {
    if (!text.matches("[0-9]{1,3}\\.[0-9]{1,3}(\\.[0-9]{1,3})?")) {
      throw new IllegalArgumentException("version '" + text + "' is not one of 3.0 to 3.9");
    }
    String[] parts = text.split("\\.", -1);
    int minor = Integer.parseInt(parts[1]);
    int patch = parts.length > 2 ? Integer.parseInt(parts[2]) : lastOf(minor);
    return new JamesVersion(Integer.parseInt(parts[0]), minor, patch);
  }

  private static int lastOf(int minor) {
    return switch (minor) {
      case 0 -> 1;
      case 6, 8 -> 2;
      case 7 -> 6;
      default -> 0;
    };
  }

  public boolean isAtLeast(int otherMinor, int otherPatch) {
    return compareTo(new JamesVersion(3, otherMinor, otherPatch)) >= 0;
  }

  /** True up to 3.6, where a listener without addresses and without log-in serves everybody. */
  public boolean isOpenByDefault() {
    return !isAtLeast(7, 0);
  }

  @Override
  public int compareTo(JamesVersion other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
