package org.relayc.cli.lowering;

import java.time.LocalDate;
import java.util.Arrays;
import org.relayc.emitters.exchange.metabase.profile.Edition;
import org.relayc.emitters.exchange.metabase.profile.MetabaseProfile;
import org.relayc.project.settings.MetabaseSettings;
import org.relayc.project.settings.Project;

/** The settings of a project as the profile of the metabase target. */
public final class MetabaseProfiles {
  private MetabaseProfiles() {}

  public static MetabaseProfile of(Project project, LocalDate day, boolean narrow) {
    MetabaseSettings settings = project.metabase();
    return new MetabaseProfile(
        day,
        narrow,
        settings.profile().map(MetabaseProfiles::edition).orElse(Edition.IIS6),
        settings.servers(),
        settings.container());
  }

  private static Edition edition(String word) {
    return Arrays.stream(Edition.values())
        .filter(edition -> edition.word().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
