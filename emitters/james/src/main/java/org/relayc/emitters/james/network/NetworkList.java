package org.relayc.emitters.james.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import org.relayc.model.address.AddressSet;

/**
 * A list of networks as James reads it.
 *
 * @param tokens what it is made of, in its order
 */
public record NetworkList(List<Token> tokens) {
  public static final NetworkList NONE = new NetworkList(List.of());

  /** Every IPv4 address, which a listener of up to 3.6 has that says nothing. */
  public static final NetworkList OPEN = ofAuthorizedAddresses("0.0.0.0/0.0.0.0");

  public NetworkList {
    tokens = List.copyOf(tokens);
  }

  /** An entry and its text. */
  public record Token(String text, Entry entry) {}

  /** The value of {@code authorizedAddresses}, which commas and spaces part, and no tabs. */
  public static NetworkList ofAuthorizedAddresses(String text) {
    List<Token> tokens = new ArrayList<>();
    StringTokenizer words = new StringTokenizer(text, ", ");
    while (words.hasMoreTokens()) {
      tokens.add(token(words.nextToken()));
    }
    return new NetworkList(tokens);
  }

  /** The condition of {@code RemoteAddrInNetwork}, which commas part alone. */
  public static NetworkList ofCondition(String text) {
    List<Token> tokens = new ArrayList<>();
    StringTokenizer words = new StringTokenizer(text, ",");
    while (words.hasMoreTokens()) {
      tokens.add(token(words.nextToken().trim()));
    }
    return new NetworkList(tokens);
  }

  private static Token token(String text) {
    return new Token(text, text.indexOf(':') >= 0 ? Ipv6Entry.read(text) : Ipv4Entry.read(text));
  }

  /** The addresses that surely are in it. */
  public AddressSet addresses() {
    AddressSet.Builder builder = new AddressSet.Builder();
    for (Token token : tokens) {
      if (token.entry() instanceof Entry.Addresses(AddressSet some, Optional<String> oddity)) {
        builder.add(some);
      }
    }
    return builder.build();
  }

  /** What only the server knows of a client, each of which lets it in. */
  public List<String> unseen() {
    return tokens.stream()
        .flatMap(token ->
            token.entry() instanceof Entry.Unseen(String asks)
                ? java.util.stream.Stream.of(asks)
                : java.util.stream.Stream.empty())
        .toList();
  }

  /** Why James does not start with it. */
  public Optional<String> fatal() {
    return tokens.stream()
        .flatMap(token ->
            token.entry() instanceof Entry.Fatal(String why)
                ? java.util.stream.Stream.of("'" + token.text() + "': " + why)
                : java.util.stream.Stream.empty())
        .findFirst();
  }
}
