package org.relayc.emitters.postfix.read.setting;

import java.util.List;

/** Parameters that are named for a transport of master.cf: how fast it delivers (postconf(5)). */
final class TransportParameter {
  private static final List<String> ENDS =
      List.of(
          "_delivery_slot_cost",
          "_delivery_slot_discount",
          "_delivery_slot_loan",
          "_delivery_status_filter",
          "_destination_concurrency_failed_cohort_limit",
          "_destination_concurrency_limit",
          "_destination_concurrency_negative_feedback",
          "_destination_concurrency_positive_feedback",
          "_destination_rate_delay",
          "_destination_recipient_limit",
          "_extra_recipient_limit",
          "_initial_destination_concurrency",
          "_minimum_delivery_slots",
          "_recipient_limit",
          "_recipient_refill_delay",
          "_recipient_refill_limit",
          "_time_limit",
          "_transport_rate_delay");

  private TransportParameter() {}

  static boolean is(String name) {
    return ENDS.stream().anyMatch(end -> name.length() > end.length() && name.endsWith(end));
  }
}
