package org.relayc.emitters.exchange.metabase.blob;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.exchange.metabase.blob.Decoding.Decoded;
import org.relayc.emitters.exchange.metabase.blob.Decoding.Refused;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList.Mode;
import org.relayc.model.mail.Ipv4Address;

/**
 * What is read is what the bytes say: written again it is the same bytes, and it matches the
 * addresses that {@link PlainList} finds in them by another way.
 */
class RelayIpListLawTest {
  private static final int MUTATIONS = 100_000;

  @Test
  void listsComeBackAsTheyWereWritten() {
    Random random = new Random(2003);
    for (int i = 0; i < 10_000; i++) {
      RelayIpList list = list(random);
      byte[] bytes = encode(list);
      assertEquals(new Decoded(list, Assumption.of(list)), RelayIpListCodec.decode(bytes));
      checkMeaning(bytes, list, random);
    }
  }

  @Test
  void beginningsOfAListAreNoLists() {
    Random random = new Random(25);
    List<byte[]> whole = new ArrayList<>(seeds());
    for (int i = 0; i < 200; i++) {
      whole.add(encode(list(random)));
    }
    for (byte[] bytes : whole) {
      // No bytes at all are a list, which is why nothing may ever come to none.
      for (int length = 1; length < bytes.length; length++) {
        Decoding decoding = RelayIpListCodec.decode(Arrays.copyOf(bytes, length));
        Refused refused = assertInstanceOf(Refused.class, decoding);
        assertTrue(refused.offset() <= length, refused::toString);
      }
    }
  }

  @Test
  void damageIsRefusedOrReadExactly() {
    Random random = new Random(36970);
    List<byte[]> seeds = new ArrayList<>(seeds());
    for (int i = 0; i < 500; i++) {
      seeds.add(encode(list(random)));
    }
    int read = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] bytes = damaged(seeds.get(random.nextInt(seeds.size())), random);
      switch (RelayIpListCodec.decode(bytes)) {
        case Decoded decoded -> {
          read++;
          assertArrayEquals(bytes, encode(decoded.list()));
          checkMeaning(bytes, decoded.list(), random);
        }
        case Refused refused -> {
          assertTrue(!refused.reason().isBlank());
          assertTrue(refused.offset() >= 0 && refused.offset() <= bytes.length);
        }
      }
    }
    assertTrue(read > MUTATIONS / 20 && read < MUTATIONS, "read " + read);
  }

  private static List<byte[]> seeds() {
    return List.of(
        PublicDumps.bytes(PublicDumps.LOOPBACK),
        PublicDumps.bytes(PublicDumps.NOBODY),
        PublicDumps.bytes(PublicDumps.TWO));
  }

  private static void checkMeaning(byte[] bytes, RelayIpList list, Random random) {
    if (!(Coverage.of(list, 1 << 8) instanceof Coverage.Exactly(var listed))) {
      return;
    }
    List<Integer> probes = new ArrayList<>(List.of(0, -1, random.nextInt()));
    for (RelayIpList.Entry entry : list.entries()) {
      int bits = entry.address().bits();
      int flipped = bits ^ 1 << random.nextInt(Integer.SIZE);
      probes.addAll(List.of(bits, bits + 1, bits - 1, flipped));
    }
    boolean denies = list.mode() == Mode.ALL_EXCEPT;
    for (int probe : probes) {
      boolean relays = listed.contains(new Ipv4Address(probe)) != denies;
      assertEquals(
          PlainList.mayRelay(bytes, probe),
          relays,
          () -> new Ipv4Address(probe) + " in " + HexFormat.of().formatHex(bytes));
    }
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] copy = bytes.clone();
    if (copy.length == 0) {
      return new byte[] {(byte) random.nextInt()};
    }
    for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
      int at = random.nextInt(copy.length);
      switch (random.nextInt(6)) {
        case 0 -> copy[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> copy[at] = (byte) random.nextInt();
        case 2 -> copy[at] += (byte) (random.nextBoolean() ? 1 : -1);
        case 3 -> copy = Arrays.copyOf(copy, Math.max(1, at));
        case 4 -> copy = Arrays.copyOf(copy, copy.length + 1 + random.nextInt(8));
        default -> copyWord(copy, random.nextInt(copy.length), at);
      }
    }
    return copy;
  }

  private static void copyWord(byte[] bytes, int from, int to) {
    int length = Math.min(4, bytes.length - Math.max(from, to));
    System.arraycopy(bytes, from, bytes, to, length);
  }

  private static RelayIpList list(Random random) {
    Mode mode = random.nextInt(3) == 0 ? Mode.ALL_EXCEPT : Mode.ONLY_LISTED;
    List<MaskGroup> groups = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      groups.add(group(random, mode == Mode.ALL_EXCEPT ? 1 : 0));
    }
    return new RelayIpList(mode, groups, List.of());
  }

  private static MaskGroup group(Random random, int atLeast) {
    int mask =
        switch (random.nextInt(4)) {
          case 0 -> -1;
          case 1 -> 0xff00_ff00;
          case 2 -> random.nextInt() | random.nextInt();
          default -> random.nextInt(33) == 0 ? 0 : -1 << random.nextInt(32);
        };
    List<Ipv4Address> addresses = new ArrayList<>();
    for (int i = atLeast + random.nextInt(5); i > 0; i--) {
      addresses.add(new Ipv4Address(random.nextInt()));
    }
    boolean unusual = mask != -1 && random.nextInt(4) == 0;
    return new MaskGroup(
        new Ipv4Address(mask),
        addresses,
        unusual ? new MaskGroup.Words(random.nextInt(5), 0) : MaskGroup.Words.USUAL);
  }

  private static byte[] encode(RelayIpList list) {
    return assertInstanceOf(Encoding.Encoded.class, RelayIpListCodec.encode(list)).bytes();
  }
}
