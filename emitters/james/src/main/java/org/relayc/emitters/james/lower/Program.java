package org.relayc.emitters.james.lower;

import java.util.List;
import org.relayc.emitters.james.document.Chain.Step;
import org.relayc.emitters.james.document.JamesDocument.Caption;
import org.relayc.model.address.AddressSet;

/**
 * What decides on the mail of a listener.
 *
 * @param authorized the clients that may send elsewhere without a log-in, wherever that is
 * @param late true where RCPT takes what a later step keeps back
 */
record Program(List<Step> steps, AddressSet authorized, List<Caption> captions, boolean late) {
  Program {
    steps = List.copyOf(steps);
    captions = List.copyOf(captions);
  }
}
