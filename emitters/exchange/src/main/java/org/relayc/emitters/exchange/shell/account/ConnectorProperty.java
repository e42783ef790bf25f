package org.relayc.emitters.exchange.shell.account;

import java.util.Locale;
import java.util.Set;
import org.relayc.emitters.api.Setting;
import org.relayc.emitters.exchange.shell.export.item.Item;
import org.relayc.emitters.exchange.shell.export.item.ItemValue;

/** What a property of a receive connector has to do with who may relay. */
final class ConnectorProperty {
  private static final Set<String> MODELLED =
      Set.of(
          "name",
          "server",
          "enabled",
          "bindings",
          "remoteipranges",
          "authmechanism",
          "permissiongroups",
          "requiretls",
          "domainsecureenabled");

  private static final Set<String> REFUSES =
      words(
          "AuthTarpitInterval BareLinefeedRejectionEnabled ConnectionInactivityTimeout"
              + " ConnectionTimeout ExtendedProtectionPolicy MaxAcknowledgementDelay MaxHeaderSize"
              + " MaxHopCount MaxInboundConnection MaxInboundConnectionPercentagePerSource"
              + " MaxInboundConnectionPerSource MaxLocalHopCount MaxLogonFailures MaxMessageSize"
              + " MaxProtocolErrors MaxRecipientsPerMessage MessageRateLimit MessageRateSource"
              + " RejectReservedSecondLevelRecipientDomains RejectReservedTopLevelRecipientDomains"
              + " RejectSingleLabelRecipientDomains RequireEHLODomain TarpitInterval");

  private static final Set<String> HARMLESS =
      words(
          "AcceptConsumerMail AdminDisplayName AdvertiseClientSettings Banner BinaryMimeEnabled"
              + " ChunkingEnabled Comment DefaultDomain DeliveryStatusNotificationEnabled"
              + " DistinguishedName EightBitMimeEnabled EnableAuthGSSAPI"
              + " EnhancedStatusCodesEnabled ExchangeVersion Fqdn Guid Id Identity IsValid"
              + " LiveCredentialEnabled LongAddressesEnabled ObjectCategory ObjectClass ObjectState"
              + " OrarEnabled OrganizationId OrganizationalUnit OriginatingServer PSComputerName"
              + " PSShowComputerName PipeliningEnabled ProtocolLoggingLevel ProxyEnabled RunspaceId"
              + " ServiceDiscoveryFqdn SizeEnabled SmtpUtf8Enabled SuppressXAnonymousTls"
              + " TlsCertificateName TlsDomainCapabilities TransportRole WhenChanged"
              + " WhenChangedUTC WhenCreated WhenCreatedUTC");

  private ConnectorProperty() {}

  private static Set<String> words(String text) {
    return Set.of(text.toLowerCase(Locale.ROOT).split(" "));
  }

  /** Says of every property of a connector how far it is understood. */
  static void sort(Item item, StateSheet sheet) {
    for (ItemValue value : item.values().values()) {
      String name = value.name().toLowerCase(Locale.ROOT);
      if (MODELLED.contains(name)) {
        sheet.modelled(value);
      } else if (HARMLESS.contains(name)) {
        sheet.setting(value, Setting.Status.HARMLESS, "");
      } else if (REFUSES.contains(name)) {
        sheet.setting(value, Setting.Status.ONLY_REFUSES, "it refuses or slows down");
      } else {
        sheet.reserve(value, "the property is not known");
      }
    }
  }
}
