package org.relayc.emitters.exchange.metabase.store;

import java.util.Locale;

/** The types of a metabase property (MBSchema.xml, IIS 6.0). */
public enum PropertyType {
  DWORD,
  BOOL,
  STRING,
  EXPANDSZ,
  MULTISZ,
  BINARY,
  IPSECLIST,
  NTACL,
  /** One that the export does not tell and we do not know. */
  UNKNOWN;

  static PropertyType parse(String text) {
    String name = text.toUpperCase(Locale.ROOT);
    for (PropertyType type : values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    return UNKNOWN;
  }
}
