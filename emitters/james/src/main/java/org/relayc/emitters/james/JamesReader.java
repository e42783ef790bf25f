package org.relayc.emitters.james;

import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.api.Decided;
import org.relayc.emitters.api.NativeReader;
import org.relayc.emitters.api.ReadResult;
import org.relayc.emitters.api.TargetName;
import org.relayc.emitters.api.outline.Outline;
import org.relayc.emitters.james.configuration.JamesConfiguration;
import org.relayc.emitters.james.outline.JamesOutline;
import org.relayc.emitters.james.profile.Release;
import org.relayc.emitters.james.read.JamesFolder;
import org.relayc.emitters.james.semantics.JamesDecision;
import org.relayc.emitters.james.semantics.JamesMeaning;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.policy.Transaction;

/** Apache James as it reads its own configuration. */
public record JamesReader(Release release) implements NativeReader<JamesConfiguration> {
  public static final TargetName NAME = new TargetName("james");

  @Override
  public TargetName name() {
    return NAME;
  }

  @Override
  public ReadResult<JamesConfiguration> read(SourceFolder folder) {
    return JamesFolder.read(folder, release);
  }

  @Override
  public Decided decide(JamesConfiguration configuration, Transaction transaction) {
    return JamesDecision.of(configuration, transaction);
  }

  @Override
  public Meaning meaning(JamesConfiguration configuration) {
    return JamesMeaning.of(configuration);
  }

  @Override
  public Outline outline(JamesConfiguration configuration) {
    return JamesOutline.of(configuration);
  }
}
