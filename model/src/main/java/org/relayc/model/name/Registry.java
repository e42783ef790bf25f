package org.relayc.model.name;

import java.util.Set;
import org.relayc.model.mail.DomainName;

/** Who can register a name below a domain. */
@FunctionalInterface
public interface Registry {
  /** Top-level domains below which nobody registers a name (RFC 6761; RFC 6762, appendix G). */
  Set<String> PRIVATE =
      Set.of(
          "corp",
          "example",
          "home",
          "internal",
          "intranet",
          "invalid",
          "lan",
          "local",
          "localdomain",
          "localhost",
          "onion",
          "private",
          "test");

  /** Knows no lists: whatever has one label and is not private is anybody's. */
  Registry TOP_LEVEL =
      name ->
          name.text().indexOf('.') < 0 && !PRIVATE.contains(name.text())
              ? Owner.ANYBODY
              : Owner.SOMEBODY;

  Owner below(DomainName name);

  /** Whose the names below a domain are. */
  enum Owner {
    /** Whoever registers them. */
    ANYBODY,
    /** The domain's owner's, or nobody's. */
    SOMEBODY,
    /** Nobody's, unless a registry began with it that no list has yet. */
    UNLISTED
  }
}
