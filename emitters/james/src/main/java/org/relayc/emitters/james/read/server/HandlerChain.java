package org.relayc.emitters.james.read.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.james.configuration.Hook;
import org.relayc.emitters.james.profile.JamesVersion;
import org.relayc.emitters.james.read.sheet.Sheet;
import org.relayc.emitters.james.xml.Element;

/**
 * Reads {@code handlerchain}: what is written there comes before the core, whatever else its author
 * meant (ProtocolHandlerChainImpl.init, 3.8.1).
 */
final class HandlerChain {
  private static final String CORE = "org.apache.james.smtpserver.CoreCmdHandlerLoader";
  private static final String CORE_WITHOUT_AUTH =
      "org.apache.james.smtpserver.NoAuthCmdHandlerLoader";

  private final Element server;
  private final JamesVersion version;
  private final Sheet sheet;
  private final List<Hook> hooks = new ArrayList<>();
  private final List<String> doubts = new ArrayList<>();
  private final Map<String, String> headers = new TreeMap<>();
  private boolean logsIn = true;

  HandlerChain(Element server, JamesVersion version, Sheet sheet) {
    this.server = server;
    this.version = version;
    this.sheet = sheet;
  }

  void read(OwnSenders.Check check) {
    List<Element> chains = server.children("handlerchain");
    if (chains.size() != 1) {
      sheet.fatal(
          chains.isEmpty() ? server : chains.get(1),
          chains.isEmpty() ? "since 'handlerchain' is missing" : "since there are two of them");
      return;
    }
    Element chain = chains.getFirst();
    for (Element child : chain.children()) {
      if (child.name().equals("handler")) {
        handler(child);
      } else {
        sheet.unknown(child);
      }
    }
    core(chain, check);
  }

  private void core(Element chain, OwnSenders.Check check) {
    String core = chain.attribute("coreHandlersPackage").orElse(CORE).trim();
    boolean withoutAuth = core.equals(CORE_WITHOUT_AUTH) && version.isAtLeast(9, 0);
    if (!core.equals(CORE) && !withoutAuth) {
      sheet.notModelled(
          chain,
          "'" + Findings.shown(core) + "' stands in place of what refuses to relay for strangers");
      return;
    }
    logsIn = !withoutAuth;
    if (check != OwnSenders.Check.NONE) {
      // It is asked at MAIL, before anything is asked about a recipient.
      hooks.addFirst(new Hook.OwnSender(chain.place(), check == OwnSenders.Check.ALL));
    }
    hooks.add(new Hook.Guard(chain.place()));
    hooks.add(new Hook.Postmaster(chain.place()));
  }

  private void handler(Element handler) {
    String type = handler.attribute("class").orElse("").trim();
    Place place = handler.place();
    switch (KnownHandler.of(type)) {
      case HARMLESS -> sheet.harmless(handler);
      case ONLY_REFUSES -> sheet.onlyRefuses(handler);
      case GUARD -> put(handler, new Hook.Guard(place));
      case TRUSTED -> put(handler, new Hook.Trusted(place));
      case POSTMASTER -> {
        put(handler, new Hook.Postmaster(place));
        if (hooks.stream().noneMatch(Hook.Guard.class::isInstance)) {
          sheet.misread(
              place,
              "mail to postmaster and abuse is taken for any domain, since this comes before what"
                  + " refuses to relay",
              "take it out: James has it behind that already");
        }
      }
      case POP_FIRST -> {
        sheet.modelled(handler);
        doubts.add("the client's address has fetched mail by POP3 not long ago");
      }
      case HEADER -> {
        sheet.modelled(handler);
        header(handler);
      }
      case UNKNOWN ->
          sheet.notModelled(
              handler, "the handler '" + Findings.shown(type) + "' may accept any recipient");
    }
  }

  private void put(Element handler, Hook hook) {
    sheet.modelled(handler);
    hooks.add(hook);
  }

  private void header(Element handler) {
    Optional<String> name = handler.value("headername");
    Optional<String> value = handler.value("headervalue");
    if (name.isPresent() && value.isPresent()) {
      headers.put(name.get().toLowerCase(Locale.ROOT), value.get());
    } else {
      sheet.fatal(handler, "since it has no 'headername' or no 'headervalue'");
    }
  }

  List<Hook> hooks() {
    return hooks;
  }

  List<String> doubts() {
    return doubts;
  }

  Map<String, String> headers() {
    return headers;
  }

  /** Whether the core knows AUTH. */
  boolean logsIn() {
    return logsIn;
  }
}
