package org.relayc.emitters.exchange.metabase.store;

import java.util.Locale;
import java.util.Optional;

/** The path of a key, for example {@code /LM/SmtpSvc/1}; case does not tell two paths apart. */
public final class Location {
  /** The SMTP service, above its virtual servers. */
  public static final Location SMTP = new Location("/LM/SmtpSvc");

  private final String text;
  private final String folded;

  private Location(String text) {
    this.text = text;
    this.folded = text.toLowerCase(Locale.ROOT);
  }

  /** Reads a path as exports write it: with or without its slashes at the ends. */
  public static Location parse(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '/') {
      end--;
    }
    String path = text.substring(0, end);
    return new Location(path.isEmpty() || path.startsWith("/") ? path : "/" + path);
  }

  /** True for this path itself and for those below it. */
  public boolean holds(Location other) {
    return other.folded.startsWith(folded)
        && (other.folded.length() == folded.length()
            || other.folded.charAt(folded.length()) == '/');
  }

  /** The path above; empty for the root. */
  public Optional<Location> parent() {
    int slash = text.lastIndexOf('/');
    return slash < 0 ? Optional.empty() : Optional.of(new Location(text.substring(0, slash)));
  }

  /** The last part of the path. */
  public String name() {
    return text.substring(text.lastIndexOf('/') + 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Location that && folded.equals(that.folded);
  }

  @Override
  public int hashCode() {
    return folded.hashCode();
  }

  @Override
  public String toString() {
    return text.isEmpty() ? "/" : text;
  }
}
