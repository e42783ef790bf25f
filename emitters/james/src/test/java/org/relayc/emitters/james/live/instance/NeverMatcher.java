package org.relayc.emitters.james.live.instance;

import java.util.Collection;
import java.util.List;
import org.apache.james.core.MailAddress;
import org.apache.mailet.Mail;
import org.apache.mailet.base.GenericMatcher;

/** Stands for a matcher of JMAP, which no mail of an SMTP client has to do with. */
final class NeverMatcher extends GenericMatcher {
  @Override
  public Collection<MailAddress> match(Mail mail) {
    return List.of();
  }
}
