package org.relayc.emitters.postfix.read.setting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.relayc.emitters.api.Setting.Status;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.emitters.postfix.read.parameter.Catalogue;
import org.relayc.emitters.postfix.read.text.Blank;

/** Opens the tables that a configuration names, so that what is wrong with them is found. */
public final class NamedTables {
  private NamedTables() {}

  /** Opens every table that a modelled parameter or a restriction class names. */
  public static void open(PostfixConfiguration configuration) {
    List<Parameters> all = new ArrayList<>();
    all.add(configuration.main());
    configuration.services().forEach(service -> all.add(service.parameters()));
    Set<String> seen = new HashSet<>();
    for (Parameters parameters : new LinkedHashSet<>(all)) {
      List<String> names = new ArrayList<>(Catalogue.with(Status.MODELLED));
      names.addAll(Blank.split(parameters.of("smtpd_restriction_classes").text(), true));
      names.stream()
          .map(name -> parameters.of(name).text())
          .filter(seen::add)
          .forEach(list -> open(list, configuration));
    }
  }

  private static void open(String list, PostfixConfiguration configuration) {
    for (String element : Blank.in(list, true)) {
      int start = 0;
      while (start < element.length() && element.charAt(start) == '!') {
        start++;
      }
      String name = element.substring(start);
      if (isTable(name)) {
        configuration.tables().open(name);
      } else if (name.startsWith("/")) {
        configuration.tables().list(name);
      }
    }
  }

  private static boolean isTable(String name) {
    int end = 0;
    while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
      end++;
    }
    // A colon behind a digit is an IPv6 address that someone left without brackets.
    return end > 1 && end < name.length() && name.charAt(end) == ':' && name.charAt(0) >= 'a';
  }
}
