package org.relayc.emitters.james.read.sheet;

import java.util.Optional;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.james.network.Entry;
import org.relayc.emitters.james.network.NetworkList;
import org.relayc.emitters.james.xml.Element;
import org.relayc.model.address.AddressSet;

/** Says what a list of networks means to James and may not mean to its author. */
public final class NetworkRemarks {
  private static final String CURE = "write the networks out, in entries that James can read";

  private NetworkRemarks() {}

  public static void say(NetworkList list, Element element, Sheet sheet) {
    list.fatal().ifPresent(why -> sheet.fatal(element, "since of " + Findings.shown(why)));
    for (NetworkList.Token token : list.tokens()) {
      String text = "'" + Findings.shown(token.text()) + "'";
      switch (token.entry()) {
        case Entry.Addresses(AddressSet some, Optional<String> oddity) ->
            oddity.ifPresent(odd -> sheet.misread(element.place(), text + " " + odd, CURE));
        case Entry.Dropped(String why) ->
            sheet.misread(element.place(), "James leaves out " + text + ": " + why, CURE);
        case Entry.Unseen unseen ->
            sheet.unknowable(
                element.place(), text + " is looked up when James starts", "write addresses");
        case Entry.Fatal fatal -> {}
      }
    }
  }
}
