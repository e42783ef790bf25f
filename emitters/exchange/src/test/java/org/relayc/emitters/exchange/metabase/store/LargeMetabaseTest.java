package org.relayc.emitters.exchange.metabase.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

class LargeMetabaseTest {
  @Test
  void everyDomainIsFoundAmongManySites() {
    MetabaseReading reading = MetabaseReader.read("large", new LargeMetabase(20 << 20, 1_000));
    Metabase metabase = assertInstanceOf(MetabaseReading.Read.class, reading).metabase();
    assertEquals(1_001, metabase.keys().size());
    Location last = Location.parse("/LM/SmtpSvc/1/Domain/branch999.example");
    assertEquals("1", metabase.find(last, "RelayForAuth").orElseThrow().text());
  }
}
