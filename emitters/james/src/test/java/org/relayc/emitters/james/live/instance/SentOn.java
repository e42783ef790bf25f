package org.relayc.emitters.james.live.instance;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.mailet.MailetConfig;
import org.apache.mailet.MailetContext;
import org.relayc.emitters.james.live.sink.LoopbackSink;

/** The settings of a RemoteDelivery that sends everything to a sink, each from its own queue. */
record SentOn(MailetConfig as, Map<String, String> settings) implements MailetConfig {
  private static final AtomicInteger COUNT = new AtomicInteger();

  static SentOn to(LoopbackSink sink, MailetConfig as) {
    return new SentOn(
        as,
        Map.of(
            "gateway", "127.0.0.1",
            "gatewayPort", Integer.toString(sink.port()),
            "outgoing", "outgoing-" + COUNT.incrementAndGet(),
            "maxRetries", "0",
            "maxDnsProblemRetries", "0",
            "deliveryThreads", "1"));
  }

  @Override
  public String getInitParameter(String name) {
    return settings.get(name);
  }

  @Override
  public Iterator<String> getInitParameterNames() {
    return settings.keySet().iterator();
  }

  @Override
  public MailetContext getMailetContext() {
    return as.getMailetContext();
  }

  @Override
  public String getMailetName() {
    return as.getMailetName();
  }
}
