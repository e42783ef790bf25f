package org.relayc.emitters.api;

import java.util.List;
import org.relayc.model.policy.RelayPolicy;

/** A mail system that a policy can be compiled to; the methods stand in the order things happen. */
public interface Target<D, P extends TargetProfile> {
  TargetName name();

  /** The policy as a document of the target, with everything the target cannot say. */
  Lowered<D> lower(RelayPolicy policy, P profile);

  /** The document's files; the same document gives the same bytes. */
  List<EmittedFile> print(D document);

  /** What reads those files as the server will; it shares nothing with the way they were made. */
  NativeReader<?> reader(P profile);
}
