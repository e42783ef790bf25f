package org.relayc.emitters.exchange.metabase;

import java.util.List;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.api.Target;
import org.relayc.emitters.api.TargetName;
import org.relayc.emitters.exchange.metabase.document.MetabaseDocument;
import org.relayc.emitters.exchange.metabase.lower.PolicyLowering;
import org.relayc.emitters.exchange.metabase.profile.MetabaseProfile;
import org.relayc.emitters.exchange.metabase.write.DocumentPrinter;
import org.relayc.model.policy.RelayPolicy;

/** Exchange 2000, Exchange 2003 and the SMTP service of IIS 6 as a target. */
public final class MetabaseTarget implements Target<MetabaseDocument, MetabaseProfile> {
  public static final TargetName NAME = new TargetName("metabase");

  @Override
  public TargetName name() {
    return NAME;
  }

  @Override
  public Lowered<MetabaseDocument> lower(RelayPolicy policy, MetabaseProfile profile) {
    return PolicyLowering.lower(policy, profile);
  }

  @Override
  public List<EmittedFile> print(MetabaseDocument document) {
    return DocumentPrinter.print(document);
  }

  @Override
  public WrittenReader reader(MetabaseProfile profile) {
    return new WrittenReader(profile.edition());
  }
}
