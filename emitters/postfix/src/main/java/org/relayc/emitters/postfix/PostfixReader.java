package org.relayc.emitters.postfix;

import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.api.Decided;
import org.relayc.emitters.api.NativeReader;
import org.relayc.emitters.api.ReadResult;
import org.relayc.emitters.api.TargetName;
import org.relayc.emitters.api.outline.Outline;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.emitters.postfix.outline.PostfixOutline;
import org.relayc.emitters.postfix.read.PostfixFolder;
import org.relayc.emitters.postfix.read.parameter.PostfixHost;
import org.relayc.emitters.postfix.semantics.PostfixDecision;
import org.relayc.emitters.postfix.semantics.PostfixMeaning;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.name.Registry;
import org.relayc.model.policy.Transaction;

/**
 * Postfix as it reads its own configuration.
 *
 * @param host what no file says of the host
 * @param registry who can register names below a domain
 */
public record PostfixReader(PostfixHost host, Registry registry)
    implements NativeReader<PostfixConfiguration> {
  /** A reader that knows no list of registries. */
  public PostfixReader(PostfixHost host) {
    this(host, Registry.TOP_LEVEL);
  }

  @Override
  public TargetName name() {
    return PostfixTarget.NAME;
  }

  @Override
  public ReadResult<PostfixConfiguration> read(SourceFolder folder) {
    return PostfixFolder.read(folder, host, registry);
  }

  @Override
  public Decided decide(PostfixConfiguration configuration, Transaction transaction) {
    return PostfixDecision.of(configuration, transaction);
  }

  @Override
  public Meaning meaning(PostfixConfiguration configuration) {
    return PostfixMeaning.of(configuration);
  }

  @Override
  public Outline outline(PostfixConfiguration configuration) {
    return PostfixOutline.of(configuration);
  }
}
