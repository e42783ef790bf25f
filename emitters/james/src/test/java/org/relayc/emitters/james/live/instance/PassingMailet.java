package org.relayc.emitters.james.live.instance;

import org.apache.mailet.Mail;
import org.apache.mailet.base.GenericMailet;

/** Stands for a mailet that changes a mail and lets it go on. */
final class PassingMailet extends GenericMailet {
  @Override
  public void service(Mail mail) {}
}
