package org.relayc.emitters.postfix.profile;

/** A stable release of Postfix that can be compiled for: 3.4 to 3.10. */
public record PostfixVersion(int major, int minor) implements Comparable<PostfixVersion> {
  public static final PostfixVersion OLDEST = new PostfixVersion(3, 4);
  public static final PostfixVersion NEWEST = new PostfixVersion(3, 10);
  public static final PostfixVersion DEFAULT = new PostfixVersion(3, 7);

  public PostfixVersion {
    if (major != 3 || minor < 4 || minor > 10) {
      throw new IllegalArgumentException(
          "version '" + major + "." + minor + "' is not one of 3.4 to 3.10");
    }
  }

  /**
   * Reads {@code 3.7} or {@code 3.7.11}.
   *
   * @throws IllegalArgumentException with a message fragment that names the fault
   */
  public static PostfixVersion parse(String text) {
    if (!text.matches("[0-9]{1,3}\\.[0-9]{1,3}(\\.[0-9]{1,3})?")) {
      throw new IllegalArgumentException("version '" + text + "' is not one of 3.4 to 3.10");
    }
    String[] parts = text.split("\\.", -1);
    return new PostfixVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  public boolean isAtLeast(int otherMajor, int otherMinor) {
    return major != otherMajor ? major > otherMajor : minor >= otherMinor;
  }

  @Override
  public int compareTo(PostfixVersion other) {
    return major != other.major
        ? Integer.compare(major, other.major)
        : Integer.compare(minor, other.minor);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
