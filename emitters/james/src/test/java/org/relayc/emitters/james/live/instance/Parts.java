package org.relayc.emitters.james.live.instance;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
import java.nio.file.Path;
import org.apache.commons.configuration2.XMLConfiguration;
import org.apache.james.UserEntityValidator;
import org.apache.james.dnsservice.api.DNSService;
import org.apache.james.domainlist.api.DomainList;
import org.apache.james.domainlist.lib.DomainListConfiguration;
import org.apache.james.domainlist.memory.MemoryDomainList;
import org.apache.james.filesystem.api.FileSystem;
import org.apache.james.mailbox.Authorizator;
import org.apache.james.metrics.api.MetricFactory;
import org.apache.james.metrics.logger.DefaultMetricFactory;
import org.apache.james.queue.api.MailQueueFactory;
import org.apache.james.queue.api.RawMailQueueItemDecoratorFactory;
import org.apache.james.queue.memory.MemoryMailQueueFactory;
import org.apache.james.rrt.api.AliasReverseResolver;
import org.apache.james.rrt.api.CanSendFrom;
import org.apache.james.rrt.api.RecipientRewriteTable;
import org.apache.james.rrt.api.RecipientRewriteTableConfiguration;
import org.apache.james.rrt.lib.AliasReverseResolverImpl;
import org.apache.james.rrt.lib.CanSendFromImpl;
import org.apache.james.rrt.memory.MemoryRecipientRewriteTable;
import org.apache.james.user.api.UsersRepository;

/** The parts of a server, all in memory. */
final class Parts extends AbstractModule {
  private final XMLConfiguration domains;

  Parts(XMLConfiguration domains) {
    this.domains = domains;
  }

  @Override
  protected void configure() {
    MemoryMailQueueFactory queues =
        new MemoryMailQueueFactory(new RawMailQueueItemDecoratorFactory());
    bind(MemoryMailQueueFactory.class).toInstance(queues);
    bind(new TypeLiteral<MailQueueFactory<?>>() {}).toInstance(queues);
    bind(DNSService.class).toInstance(new NoDns());
    bind(UsersRepository.class).toInstance(new EveryUser());
    bind(CanSendFrom.class).to(CanSendFromImpl.class);
    bind(AliasReverseResolver.class).to(AliasReverseResolverImpl.class);
    bind(FileSystem.class).toInstance(new Disk(Path.of("target")));
    bind(MetricFactory.class).toInstance(new DefaultMetricFactory());
    bind(UserEntityValidator.class).toInstance(UserEntityValidator.NOOP);
    bind(Authorizator.class).toInstance((user, other) -> Authorizator.AuthorizationState.FORBIDDEN);
  }

  @Provides
  @Singleton
  DomainList domainList(DNSService dns) throws Exception {
    MemoryDomainList list = new MemoryDomainList(dns);
    list.configure(DomainListConfiguration.from(domains));
    return list;
  }

  @Provides
  @Singleton
  RecipientRewriteTable rewriteTable(DomainList list, UsersRepository users) throws Exception {
    MemoryRecipientRewriteTable table = new MemoryRecipientRewriteTable();
    table.setDomainList(list);
    table.setUsersRepository(users);
    table.setUserEntityValidator(UserEntityValidator.NOOP);
    table.setConfiguration(RecipientRewriteTableConfiguration.DEFAULT_ENABLED);
    return table;
  }
}
