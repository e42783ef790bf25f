package org.relayc.model.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sorts recipients and senders by the form of their paths. */
final class Mailboxes {
  private Mailboxes() {}

  static Recipient recipient(String path) {
    return PathText.read(path)
        .map(parts -> recipient(path, parts))
        .orElseGet(() -> new Recipient.Incomplete(path));
  }

  private static Recipient recipient(String path, PathText parts) {
    String domain = parts.domain().orElse("");
    boolean strangeDomain = !isDomain(domain) && Routing.isIn(domain);
    if (Routing.isIn(parts.localPart()) || strangeDomain) {
      return dressed(path, parts, strangeDomain);
    }
    if (!parts.routed()) {
      return recipient(path, parts.localPart(), domain);
    }
    return dressed(path, List.of(plain(parts.localPart(), domain)));
  }

  /** Where the domain is none, or a comment may hide in the address, its own hop counts as well. */
  private static Recipient dressed(String path, PathText parts, boolean strangeDomain) {
    String domain = parts.domain().orElse("");
    String text = strangeDomain ? parts.localPart() + "@" + domain : parts.localPart();
    List<Recipient> reached = new ArrayList<>(new Routing(text).reached());
    int comment = parts.localPart().indexOf('(');
    String user = parts.localPart().substring(0, Math.max(comment, 0));
    if (!strangeDomain && comment >= 0 && !Routing.isIn(user)) {
      reached.add(plain(user, domain));
    }
    return dressed(path, reached);
  }

  private static Recipient dressed(String path, List<Recipient> reached) {
    return reached.stream().allMatch(Recipient.Incomplete.class::isInstance)
        ? new Recipient.Incomplete(path)
        : new Recipient.Dressed(path, reached);
  }

  /** The plain recipient of a local part and a domain, its path written as RFC 5321 wants it. */
  static Recipient plain(String localPart, String domain) {
    String written =
        isDotAtom(localPart)
            ? localPart
            : '"' + localPart.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    return recipient(written + "@" + domain, localPart, domain);
  }

  /** A recipient of a local part without routing characters and a domain. */
  static Recipient recipient(String path, String localPart, String domain) {
    if (localPart.isEmpty()) {
      return new Recipient.Incomplete(path);
    }
    if (isLiteral(domain)) {
      return new Recipient.AtLiteral(path, domain.substring(1, domain.length() - 1));
    }
    Optional<DomainName> name = DomainName.parse(domain);
    return name.isPresent()
        ? new Recipient.Mailbox(path, localPart, name.get())
        : new Recipient.Incomplete(path);
  }

  private static boolean isDomain(String domain) {
    return isLiteral(domain) || DomainName.parse(domain).isPresent();
  }

  private static boolean isLiteral(String domain) {
    return domain.length() > 2
        && domain.startsWith("[")
        && domain.indexOf(']') == domain.length() - 1
        && domain.indexOf('[', 1) < 0;
  }

  static Sender sender(String path) {
    if (path.isEmpty()) {
      return new Sender.Null();
    }
    return switch (recipient(path)) {
      case Recipient.Mailbox(String same, String localPart, DomainName domain) ->
          new Sender.Mailbox(localPart, domain);
      case Recipient.AtLiteral literal -> new Sender.Other(path);
      case Recipient.Dressed dressed -> new Sender.Other(path);
      case Recipient.Incomplete incomplete -> new Sender.Other(path);
    };
  }

  /** True for a dot-atom (RFC 5321, section 4.1.2; RFC 6531 for what is not ASCII). */
  static boolean isDotAtom(String localPart) {
    boolean afterDot = true;
    for (int i = 0; i < localPart.length(); i++) {
      char c = localPart.charAt(i);
      if (c == '.' ? afterDot : c <= ' ' || c == 127 || "\"(),:;<>@[\\]%!".indexOf(c) >= 0) {
        return false;
      }
      afterDot = c == '.';
    }
    return !afterDot;
  }
}
