package org.relayc.compiler.value;

import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Shown;
import org.relayc.model.mail.DomainName;

/** Reads plain mail addresses: dot-atom, {@code @}, a domain with a dot. */
public final class Mailboxes {
  private static final String ATOM_SPECIALS = "!#$%&'*+-/=?^_`{|}~";

  /** The local part as written, and its domain. */
  public record Mailbox(String localPart, DomainName domain) {}

  private Mailboxes() {}

  public static Reading<Mailbox> mailbox(String text) {
    int at = text.lastIndexOf('@');
    String localPart = at < 0 ? "" : text.substring(0, at);
    if (!isDotAtom(localPart)) {
      return Reading.bad(
          CompilerCode.INVALID_MAIL_ADDRESS,
          Shown.quoted(text) + " is no plain mail address",
          "write it as name@domain.example; what is stranger goes into quotes");
    }
    return HostNames.name(text.substring(at + 1)).map(domain -> new Mailbox(localPart, domain));
  }

  private static boolean isDotAtom(String text) {
    return !text.isEmpty()
        && !text.startsWith(".")
        && !text.endsWith(".")
        && !text.contains("..")
        && text.codePoints().allMatch(Mailboxes::isAtomCharacter);
  }

  private static boolean isAtomCharacter(int c) {
    return c == '.' || c > 127 || Character.isLetterOrDigit(c) || ATOM_SPECIALS.indexOf(c) >= 0;
  }
}
