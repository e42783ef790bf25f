package org.relayc.emitters.james.configuration;

import java.util.Optional;
import org.relayc.model.name.NameSet;

/**
 * The domains that are James's own (AbstractDomainList.containsDomain, 3.8.1).
 *
 * <p>That there are more of them opens nothing: mail for these is ours to deliver or to pass on. It
 * matters where senders are believed for their domains.
 *
 * @param names those that are known
 * @param more why there may be others, a fragment; empty where they are all
 */
public record Domains(NameSet names, Optional<String> more) {}
