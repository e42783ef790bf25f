package org.relayc.project.settings;

import org.relayc.model.principal.Membership;

/** What a policy does not say: who is in which group, and what each target must know. */
public record Project(
    Membership membership,
    PostfixSettings postfix,
    MetabaseSettings metabase,
    JamesSettings james,
    ExchangeSettings exchange,
    OpenRelayLimit openRelay,
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
          ReviewSettings.DEFAULT);
}
