package org.relayc.compiler.value;

import com.google.common.net.InternetDomainName;
import org.relayc.model.mail.DomainName;

/**
 * The domains below which anybody can register a name, from the public suffix list that Guava
 * carries; its first use costs start-up time, so ask only about {@code *.} entries.
 */
public final class PublicSuffixes {
  private PublicSuffixes() {}

  /** A top-level domain is one whether or not the list has it. */
  public static boolean contains(DomainName name) {
    String text = name.text();
    return text.indexOf('.') < 0
        || InternetDomainName.isValid(text) && InternetDomainName.from(text).isPublicSuffix();
  }
}
