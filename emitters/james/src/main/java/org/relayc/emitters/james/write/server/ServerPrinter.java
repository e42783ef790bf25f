package org.relayc.emitters.james.write.server;

import java.util.List;
import java.util.stream.Collectors;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.james.document.SmtpListener;
import org.relayc.emitters.james.document.SmtpListener.Encryption;
import org.relayc.emitters.james.write.text.NetworkText;
import org.relayc.emitters.james.write.text.PlainText;
import org.relayc.emitters.james.write.text.XmlFile;
import org.relayc.model.policy.Endpoint;

/** Prints listeners as smtpserver.xml. */
public final class ServerPrinter {
  private static final String PACKAGE = "org.apache.james.smtpserver.";

  private ServerPrinter() {}

  public static EmittedFile print(List<SmtpListener> listeners) {
    ServersXml root = new ServersXml();
    listeners.forEach(listener -> root.servers.add(server(listener)));
    return XmlFile.of("smtpserver.xml", root, List.of());
  }

  private static ServerXml server(SmtpListener listener) {
    ServerXml server = new ServerXml();
    server.jmxName = PlainText.of(listener.name().text());
    server.bind =
        listener.endpoints().stream().map(ServerPrinter::bind).collect(Collectors.joining(","));
    server.tls = tls(listener);
    server.helloName = hello(listener);
    server.auth = auth(listener);
    server.authorizedAddresses = NetworkText.of(listener.authorized());
    server.handlerChain = handlers(listener);
    return server;
  }

  private static String bind(Endpoint endpoint) {
    return endpoint.address().map(Object::toString).orElse("0.0.0.0") + ":" + endpoint.port();
  }

  private static TlsXml tls(SmtpListener listener) {
    TlsXml tls = new TlsXml();
    tls.socketTls = Boolean.toString(listener.encryption() == Encryption.ALWAYS);
    tls.startTls = Boolean.toString(listener.encryption() == Encryption.OFFERED);
    if (listener.encryption() != Encryption.NONE) {
      tls.privateKey = PlainText.of(listener.certificate().key());
      tls.certificates = PlainText.of(listener.certificate().certificate());
    }
    return tls;
  }

  private static HelloXml hello(SmtpListener listener) {
    HelloXml hello = new HelloXml();
    hello.autodetect = Boolean.toString(listener.hostname().isEmpty());
    hello.name = listener.hostname().map(name -> PlainText.of(name.text())).orElse("localhost");
    return hello;
  }

  /** Only {@code plainAuthEnabled} keeps clients from logging in; the rest is what EHLO shows. */
  private static AuthXml auth(SmtpListener listener) {
    AuthXml auth = new AuthXml();
    auth.announce = listener.logIn() ? "always" : "never";
    auth.requireSsl = "false";
    auth.plainAuthEnabled = Boolean.toString(listener.logIn());
    return auth;
  }

  private static HandlerChainXml handlers(SmtpListener listener) {
    HandlerChainXml chain = new HandlerChainXml();
    chain.core = PACKAGE + "CoreCmdHandlerLoader";
    if (listener.tagged()) {
      HandlerXml tag = new HandlerXml();
      tag.className = PACKAGE + "SetMimeHeaderHandler";
      tag.headerName = SmtpListener.TAG;
      tag.headerValue = PlainText.of(listener.name().text());
      chain.handlers.add(tag);
    }
    if (listener.checksMailboxes()) {
      HandlerXml valid = new HandlerXml();
      valid.className = PACKAGE + "fastfail.ValidRcptHandler";
      chain.handlers.add(valid);
    }
    return chain;
  }
}
