package org.relayc.project.settings;

import org.relayc.model.address.AddressSet;
import org.relayc.model.principal.Membership;

/**
 * What a policy does not say: who is in which group, and what each target must know.
 *
 * @param gateways addresses behind which clients of the internet come to servers that cannot say so
 */
public record Project(
    Membership membership,
    PostfixSettings postfix,
    MetabaseSettings metabase,
    JamesSettings james,
    ExchangeSettings exchange,
    OpenRelayLimit openRelay,
    AddressSet gateways,
    ReviewSettings review) {
  /** What holds where there is no relayc.yaml. */
  public static final Project DEFAULT =
      new Project(
          new Membership.Free(),
          PostfixSettings.DEFAULT,
          MetabaseSettings.DEFAULT,
          JamesSettings.DEFAULT,
          ExchangeSettings.DEFAULT,
          OpenRelayLimit.DEFAULT,
          AddressSet.EMPTY,
          ReviewSettings.DEFAULT);
}
