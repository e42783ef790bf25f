package org.relayc.emitters.postfix.semantics;

import java.util.ArrayList;
import java.util.List;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.emitters.postfix.semantics.tree.Remarks;
import org.relayc.emitters.postfix.semantics.tree.Rewriting;
import org.relayc.emitters.postfix.semantics.tree.ServiceTree;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.meaning.Service;

/** What a configuration decides on every transaction, as smtpd(8) of Postfix 3.7 does. */
public final class PostfixMeaning {
  private PostfixMeaning() {}

  public static Meaning of(PostfixConfiguration configuration) {
    Remarks remarks = new Remarks();
    List<Service> services = ServiceTree.all(configuration, remarks);
    Rewriting.remark(configuration, remarks);
    List<String> reservations = new ArrayList<>(configuration.reservations());
    reservations.addAll(remarks.reservations());
    return new Meaning(services, remarks.assumptions(), reservations);
  }
}
