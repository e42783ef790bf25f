package org.relayc.emitters.postfix.live.dialogue;

/** What trivial-rewrite(8) says of a recipient: its class, and how mail for it leaves. */
public record Resolution(
    String transport, String nextHop, String recipient, DomainClass domainClass) {

  /** True for mail that another server gets. */
  public boolean leaves() {
    return domainClass == DomainClass.RELAY || domainClass == DomainClass.DEFAULT;
  }

  /** Why Postfix takes mail for a domain (ADDRESS_CLASS_README, 3.7). */
  public enum DomainClass {
    LOCAL(0x100),
    VIRTUAL_ALIAS(0x200),
    VIRTUAL_MAILBOX(0x400),
    RELAY(0x800),
    DEFAULT(0x1000);

    private final int flag;

    DomainClass(int flag) {
      this.flag = flag;
    }

    static DomainClass of(int flags) {
      for (DomainClass domainClass : values()) {
        if ((flags & domainClass.flag) != 0) {
          return domainClass;
        }
      }
      throw new IllegalArgumentException("no domain class in flags " + flags);
    }
  }
}
