package org.relayc.emitters.postfix.read.setting;

import java.util.ArrayList;
import java.util.List;
import org.relayc.emitters.api.Setting;
import org.relayc.emitters.api.finding.Findings;

/** Settings over which nothing may be proven. */
public final class Reservations {
  private Reservations() {}

  /** A fragment for each setting that is not understood. */
  public static List<String> of(List<Setting> settings) {
    List<String> reservations = new ArrayList<>();
    for (Setting setting : settings) {
      String named = setting.place() + " sets '" + Findings.shown(setting.name()) + "'";
      switch (setting.status()) {
        case MODELLED, HARMLESS, ONLY_REFUSES -> {}
        case NOT_MODELLED -> reservations.add(named + ": " + setting.because());
        case UNKNOWN -> reservations.add(named + ", which is no parameter that we know");
      }
    }
    return reservations;
  }
}
