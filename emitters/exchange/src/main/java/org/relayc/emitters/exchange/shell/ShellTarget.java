package org.relayc.emitters.exchange.shell;

import java.util.List;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.api.Target;
import org.relayc.emitters.api.TargetName;
import org.relayc.emitters.exchange.shell.document.ShellDocument;
import org.relayc.emitters.exchange.shell.lower.PolicyLowering;
import org.relayc.emitters.exchange.shell.profile.ShellProfile;
import org.relayc.emitters.exchange.shell.script.ScriptReader;
import org.relayc.emitters.exchange.shell.write.DocumentPrinter;
import org.relayc.model.policy.RelayPolicy;

/** Exchange 2007 to Subscription Edition as a target. */
public final class ShellTarget implements Target<ShellDocument, ShellProfile> {
  @Override
  public TargetName name() {
    return ScriptReader.NAME;
  }

  @Override
  public Lowered<ShellDocument> lower(RelayPolicy policy, ShellProfile profile) {
    return PolicyLowering.lower(policy, profile);
  }

  @Override
  public List<EmittedFile> print(ShellDocument document) {
    return DocumentPrinter.print(document);
  }

  @Override
  public ScriptReader reader(ShellProfile profile) {
    return new ScriptReader();
  }
}
