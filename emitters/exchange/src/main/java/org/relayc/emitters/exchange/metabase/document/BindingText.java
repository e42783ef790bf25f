package org.relayc.emitters.exchange.metabase.document;

import java.util.List;
import org.relayc.model.policy.Endpoint;

/** Where a virtual server listens, as it is stored: {@code 10.0.0.5:25:}, {@code :25:}. */
public final class BindingText {
  private BindingText() {}

  public static List<String> of(List<Endpoint> endpoints) {
    return endpoints.stream()
        .map(each -> each.address().map(Object::toString).orElse("") + ":" + each.port() + ":")
        .toList();
  }
}
