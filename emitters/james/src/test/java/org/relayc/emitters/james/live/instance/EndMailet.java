package org.relayc.emitters.james.live.instance;

import java.util.Optional;
import org.apache.mailet.Mail;
import org.apache.mailet.base.GenericMailet;

/** Stands where a mailet would send, store or deliver, and writes down that it was reached. */
final class EndMailet extends GenericMailet {
  private final Fate.Kind kind;
  private final Endings endings;

  EndMailet(Fate.Kind kind, Endings endings) {
    this.kind = kind;
    this.endings = endings;
  }

  @Override
  public void service(Mail mail) {
    boolean goesOn = kind == Fate.Kind.KEPT_BACK && getInitParameter("passThrough", false);
    if (goesOn) {
      return;
    }
    Optional<String> gateway = Optional.ofNullable(getInitParameter("gateway"));
    Optional<String> error = Optional.ofNullable(mail.getErrorMessage());
    endings.add(mail, new Fate(kind, getMailetName(), mail.getState(), gateway, error));
    mail.setState(Mail.GHOST);
  }
}
