package org.relayc.emitters.james.configuration;

import java.util.Optional;
import org.relayc.model.name.NameSet;

/**
 * The domains that are James's own (AbstractDomainList.containsDomain, 3.8.1).
 *
 * @param names those that are known
 * @param unseen what is asked of a recipient's domain besides, for people; empty where they are all
 */
public record Domains(NameSet names, Optional<String> unseen) {}
