package org.relayc.emitters.contract.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.relayc.model.mail.DomainName;

/** The ways to write a recipient: plain ones, and dressed ones that hide where mail would end. */
public final class RecipientForms {
  private RecipientForms() {}

  /** Plain mailboxes of a domain. */
  public static List<String> plain(DomainName domain) {
    String upper = domain.text().toUpperCase(Locale.ROOT);
    return List.of("u@" + domain, "U.X@" + upper, "u+ext@" + domain, "postmaster@" + domain);
  }

  /** Mail for one domain dressed in another, and everything else that is no plain mailbox. */
  public static List<String> strange(DomainName one, DomainName other) {
    List<String> forms = new ArrayList<>();
    forms.add("u%" + one + "@" + other);
    forms.add("u@" + one + "@" + other);
    forms.add("\"u@" + one + "\"@" + other);
    forms.add("\"u%" + one + "\"@" + other);
    forms.add("\"" + one + "!u\"@" + other);
    forms.add(one + "!u@" + other);
    forms.add(one + "!" + other + "!u");
    forms.add(one + "!u");
    forms.add("u%" + one);
    forms.add("u%" + one + "%" + other);
    forms.add("@" + other + ":u@" + one);
    forms.add("@" + other + ",@hop.test:u%" + one + "@" + other);
    forms.add("u%" + one + "@[127.0.0.1]");
    forms.add("u@" + one + ".");
    forms.add("\"u\"@" + one);
    forms.add("\"u v\"@" + one);
    forms.addAll(
        List.of("u@[127.0.0.1]", "u@[203.0.113.5]", "u@[IPv6:2001:db8::7]", "u", "postmaster"));
    forms.addAll(List.of("u@", "@" + one, "u%", "!u", "u@localhost", "\"u\"", "u@10.1.2.3"));
    return forms;
  }
}
