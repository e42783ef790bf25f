package org.relayc.emitters.exchange.shell.account;

import java.util.ArrayList;
import java.util.List;
import org.relayc.emitters.api.Setting;
import org.relayc.emitters.exchange.shell.export.item.ItemValue;

/** Collects what is understood of a server's state, and what is not. */
final class StateSheet {
  private static final int MOST = 50;

  private final List<Setting> settings = new ArrayList<>();
  private final List<String> reservations = new ArrayList<>();

  void setting(ItemValue value, Setting.Status status, String because) {
    settings.add(new Setting(value.name(), value.shown(), status, because));
  }

  void modelled(ItemValue value) {
    setting(value, Setting.Status.MODELLED, "");
  }

  /** A value that is not understood, so that nothing is proven over it. */
  void reserve(ItemValue value, String because) {
    setting(value, Setting.Status.NOT_MODELLED, because);
    if (reservations.size() < MOST) {
      reservations.add(value + because);
    }
  }

  List<Setting> settings() {
    return settings;
  }

  List<String> reservations() {
    return reservations;
  }
}
