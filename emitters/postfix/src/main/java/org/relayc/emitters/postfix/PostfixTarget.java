package org.relayc.emitters.postfix;

import java.util.List;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.api.Target;
import org.relayc.emitters.api.TargetName;
import org.relayc.emitters.postfix.document.PostfixDocument;
import org.relayc.emitters.postfix.lower.PolicyLowering;
import org.relayc.emitters.postfix.profile.PostfixProfile;
import org.relayc.emitters.postfix.read.parameter.PostfixHost;
import org.relayc.emitters.postfix.write.DocumentPrinter;
import org.relayc.model.policy.RelayPolicy;

/** Postfix 3.4 to 3.10 as a target. */
public final class PostfixTarget implements Target<PostfixDocument, PostfixProfile> {
  public static final TargetName NAME = new TargetName("postfix");

  @Override
  public TargetName name() {
    return NAME;
  }

  @Override
  public Lowered<PostfixDocument> lower(RelayPolicy policy, PostfixProfile profile) {
    return PolicyLowering.lower(policy, profile);
  }

  @Override
  public List<EmittedFile> print(PostfixDocument document) {
    return DocumentPrinter.print(document);
  }

  @Override
  public PostfixReader reader(PostfixProfile profile) {
    String tables = profile.tables().replace("$config_directory", PostfixHost.CONFIG_DIRECTORY);
    return new PostfixReader(
        PostfixHost.of(profile.version()).with(tables, DocumentPrinter.TABLES));
  }
}
