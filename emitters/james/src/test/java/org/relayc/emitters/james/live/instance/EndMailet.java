package org.relayc.emitters.james.live.instance;

import java.util.Optional;
import javax.mail.MessagingException;
import org.apache.mailet.Mail;
import org.apache.mailet.Mailet;
import org.apache.mailet.base.GenericMailet;

/**
 * Stands where a mailet would send, store or deliver, and writes down that it was reached; what is
 * to be done besides, the mailet itself does.
 */
final class EndMailet extends GenericMailet {
  private final Fate.Kind kind;
  private final Endings endings;
  private final Optional<Mailet> itself;

  EndMailet(Fate.Kind kind, Endings endings, Optional<Mailet> itself) {
    this.kind = kind;
    this.endings = endings;
    this.itself = itself;
  }

  @Override
  public void service(Mail mail) throws MessagingException {
    boolean goesOn = kind == Fate.Kind.KEPT_BACK && getInitParameter("passThrough", false);
    if (goesOn) {
      return;
    }
    Optional<String> gateway = Optional.ofNullable(getInitParameter("gateway"));
    Optional<String> error = Optional.ofNullable(mail.getErrorMessage());
    endings.add(mail, new Fate(kind, getMailetName(), mail.getState(), gateway, error));
    if (itself.isPresent()) {
      itself.get().service(mail);
    }
    mail.setState(Mail.GHOST);
  }

  @Override
  public void destroy() {
    itself.ifPresent(Mailet::destroy);
  }
}
