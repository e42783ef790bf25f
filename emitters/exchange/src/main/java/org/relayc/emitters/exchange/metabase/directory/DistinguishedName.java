package org.relayc.emitters.exchange.metabase.directory;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.RDN;
import java.util.Optional;

/** The name of a directory object; case and blanks around its signs do not tell two apart. */
public final class DistinguishedName {
  private final DN name;

  private DistinguishedName(DN name) {
    this.name = name;
  }

  /** Reads a name (RFC 4514); empty where it is none. */
  public static Optional<DistinguishedName> parse(String text) {
    try {
      return Optional.of(new DistinguishedName(new DN(text)));
    } catch (LDAPException noName) {
      return Optional.empty();
    }
  }

  /** The value of its first part, for example {@code 1} of {@code CN=1,CN=SMTP}. */
  public String first() {
    RDN first = name.getRDN();
    return first == null ? "" : first.getAttributeValues()[0];
  }

  /** The name of the object that this one is in; empty for the root. */
  public Optional<DistinguishedName> parent() {
    return Optional.ofNullable(name.getParent()).map(DistinguishedName::new);
  }

  /** True when this one is in the other, however deep. */
  public boolean isBelow(DistinguishedName other) {
    return name.isDescendantOf(other.name, false);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DistinguishedName that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** As it was written. */
  @Override
  public String toString() {
    return name.toString();
  }
}
