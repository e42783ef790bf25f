package org.relayc.model.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.principal.Identity;

/** One recipient of one message: everything a decision may depend on. */
public record Transaction(
    ListenerName listener,
    IpAddress client,
    Optional<DomainName> clientName,
    boolean tls,
    Identity identity,
    Sender sender,
    Recipient recipient,
    LocalDate day) {}
