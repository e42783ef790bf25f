package org.relayc.emitters.exchange.shell.state;

import java.util.List;
import org.relayc.diagnostics.source.Place;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/**
 * A domain that the organisation takes mail for, from anyone who may send at all.
 *
 * @param pattern one name, a name with all below it, or all names
 * @param anybodys whether anybody can register a name in it ({@code *}, {@code *.com}): to pass
 *     mail on for such a domain is to relay for everyone
 */
public record AcceptedDomain(NamePattern pattern, Type type, boolean anybodys, Place place) {
  /** What becomes of mail for it. */
  public enum Type {
    AUTHORITATIVE("Authoritative", 0),
    EXTERNAL_RELAY("ExternalRelay", 1),
    INTERNAL_RELAY("InternalRelay", 2);

    private final String word;
    private final int number;

    Type(String word, int number) {
      this.word = word;
      this.number = number;
    }

    /** As the cmdlets write it. */
    public String word() {
      return word;
    }

    /** As they write it where they write a number. */
    public int number() {
      return number;
    }
  }

  /** {@code *.x} holds {@code x} too (New-AcceptedDomain). */
  public NameSet names() {
    return switch (pattern) {
      case NamePattern.Below(DomainName name) ->
          NameSet.of(List.of(pattern, new NamePattern.Exactly(name)));
      case NamePattern.Exactly one -> NameSet.of(one);
      case NamePattern.Any any -> NameSet.ANY;
    };
  }

  /** Of two domains that hold a name the closer one is asked, which has more of it. */
  int closeness() {
    return switch (pattern) {
      case NamePattern.Exactly one -> Integer.MAX_VALUE;
      case NamePattern.Below(DomainName name) -> name.text().length();
      case NamePattern.Any any -> 0;
    };
  }

  /** What is decided for a recipient in it. */
  public Decision decision() {
    if (type == Type.AUTHORITATIVE) {
      return Decision.DELIVER;
    }
    return anybodys ? Decision.RELAY : Decision.FORWARD;
  }

  /** As the cmdlets write it: {@code contoso.com}, {@code *.contoso.com}, {@code *}. */
  public String text() {
    return switch (pattern) {
      case NamePattern.Exactly(DomainName name) -> name.text();
      case NamePattern.Below(DomainName name) -> "*." + name;
      case NamePattern.Any any -> "*";
    };
  }
}
