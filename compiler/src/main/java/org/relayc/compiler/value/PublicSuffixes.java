package org.relayc.compiler.value;

import com.google.common.net.InternetDomainName;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.Registry;

/**
 * The domains below which anybody can register a name, from the public suffix list that Guava
 * carries; its first use costs start-up time, so ask only about {@code *.} entries.
 */
public final class PublicSuffixes {
  /** A label that stands for any that is not registered yet. */
  private static final String FREE = "registrable.";

  private PublicSuffixes() {}

  /** A top-level domain is one whether or not the list has it. */
  public static boolean contains(DomainName name) {
    return name.text().indexOf('.') < 0 || isListed(name);
  }

  /** Whose the names below a domain are, as far as the list knows. */
  public static Registry.Owner below(DomainName name) {
    boolean isTop = name.text().indexOf('.') < 0;
    if (isTop && Registry.PRIVATE.contains(name.text())) {
      return Registry.Owner.SOMEBODY;
    }
    if (isListed(name)) {
      return Registry.Owner.ANYBODY;
    }
    return isTop ? Registry.Owner.UNLISTED : Registry.Owner.SOMEBODY;
  }

  /** {@code *.ck} makes no suffix of {@code ck}, and yet all below it is below some suffix. */
  private static boolean isListed(DomainName name) {
    return isSuffix(name.text()) || isSuffix(FREE + name.text());
  }

  private static boolean isSuffix(String text) {
    return InternetDomainName.isValid(text) && InternetDomainName.from(text).isPublicSuffix();
  }
}
