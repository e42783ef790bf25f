/** The part of a MetaBase.xml that IIS imports, as JAXB writes it. */
@NullMarked
@XmlSchema(
    namespace = "urn:microsoft-catalog:XML_Metabase_V64_0",
    elementFormDefault = XmlNsForm.QUALIFIED)
package org.relayc.emitters.exchange.metabase.fragment;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
