package org.relayc.emitters.james.live.instance;

import java.util.Iterator;
import java.util.List;
import org.apache.james.core.MailAddress;
import org.apache.james.core.Username;
import org.apache.james.user.api.UsersRepository;
import org.apache.james.user.api.model.User;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A store in which every user exists and has the one password. */
final class EveryUser implements UsersRepository {
  static final String PASSWORD = "correct-horse";

  @Override
  public void addUser(Username name, String password) {}

  @Override
  public User getUserByName(Username name) {
    throw new UnsupportedOperationException("getUserByName " + name.asString());
  }

  @Override
  public void updateUser(User user) {}

  @Override
  public void removeUser(Username name) {}

  @Override
  public boolean contains(Username name) {
    return true;
  }

  @Override
  public Publisher<Boolean> containsReactive(Username name) {
    return Mono.just(true);
  }

  @Override
  public boolean test(Username name, String password) {
    return password.equals(PASSWORD);
  }

  @Override
  public int countUsers() {
    return 0;
  }

  @Override
  public Iterator<Username> list() {
    return List.<Username>of().iterator();
  }

  @Override
  public Publisher<Username> listReactive() {
    return Flux.empty();
  }

  @Override
  public boolean supportVirtualHosting() {
    return true;
  }

  @Override
  public MailAddress getMailAddressFor(Username name) {
    throw new UnsupportedOperationException("getMailAddressFor " + name.asString());
  }

  @Override
  public boolean isAdministrator(Username name) {
    return false;
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }
}
