package org.relayc.emitters.james;

import java.util.List;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.api.Target;
import org.relayc.emitters.api.TargetName;
import org.relayc.emitters.james.document.JamesDocument;
import org.relayc.emitters.james.lower.PolicyLowering;
import org.relayc.emitters.james.profile.JamesProfile;
import org.relayc.emitters.james.profile.Release;
import org.relayc.emitters.james.write.DocumentPrinter;
import org.relayc.model.policy.RelayPolicy;

/** Apache James 3.7 to 3.9 as a target. */
public final class JamesTarget implements Target<JamesDocument, JamesProfile> {
  @Override
  public TargetName name() {
    return JamesReader.NAME;
  }

  @Override
  public Lowered<JamesDocument> lower(RelayPolicy policy, JamesProfile profile) {
    return PolicyLowering.lower(policy, profile);
  }

  @Override
  public List<EmittedFile> print(JamesDocument document) {
    return DocumentPrinter.print(document);
  }

  @Override
  public JamesReader reader(JamesProfile profile) {
    return new JamesReader(Release.of(profile.version()));
  }
}
