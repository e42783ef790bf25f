package org.relayc.emitters.postfix.profile;

/** The server's certificate chain and its private key, as paths on the mail server. */
public record TlsFiles(String certificate, String key) {}
