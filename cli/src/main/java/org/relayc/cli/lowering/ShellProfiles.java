package org.relayc.cli.lowering;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.relayc.emitters.exchange.shell.profile.DefaultConnectors;
import org.relayc.emitters.exchange.shell.profile.Edition;
import org.relayc.emitters.exchange.shell.profile.ShellProfile;
import org.relayc.project.settings.ExchangeSettings;
import org.relayc.project.settings.Project;

/** The settings of a project as the profile of the Exchange target. */
public final class ShellProfiles {
  private ShellProfiles() {}

  public static ShellProfile of(Project project, LocalDate day, boolean narrow) {
    ExchangeSettings settings = project.exchange();
    return new ShellProfile(
        day,
        narrow,
        settings
            .version()
            .map(word -> word(Edition.values(), Edition::word, word))
            .orElse(Edition.EXCHANGE2019),
        settings
            .defaultConnectors()
            .map(word -> word(DefaultConnectors.values(), DefaultConnectors::word, word))
            .orElse(DefaultConnectors.OUTSIDE));
  }

  private static <E> E word(E[] values, Function<E, String> word, String text) {
    return Arrays.stream(values)
        .filter(value -> word.apply(value).equals(text))
        .findFirst()
        .orElseThrow();
  }
}
