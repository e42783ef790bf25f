package org.relayc.emitters.exchange.metabase.blob;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList.Mode;
import org.relayc.model.mail.Ipv4Address;

/**
 * Goes through the bytes of a relay list once, in order; anything that is not where it has to be
 * ends the reading.
 */
final class BlobReader {
  private final ByteBuffer words;
  private final int size;
  private int at;
  private int cellsAt;

  BlobReader(byte[] bytes) {
    words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    size = bytes.length;
  }

  /** Bytes that are refused; thrown and caught in this package. */
  static final class Unread extends Exception {
    private static final long serialVersionUID = 1;
    private final String reason;
    private final int offset;

    Unread(String reason, int offset) {
      super(reason, null, false, false);
      this.reason = reason;
      this.offset = offset;
    }

    String reason() {
      return reason;
    }

    int offset() {
      return offset;
    }
  }

  /** A group as the table has it, before its cells are read. */
  private record Head(int cells, MaskGroup.Words words, int at) {}

  RelayIpList read() throws Unread {
    if (size < BlobLayout.SMALLEST) {
      throw new Unread("it ends after " + size + " bytes, before its tables do", size);
    }
    if (size % BlobLayout.WORD != 0) {
      throw new Unread("its length " + size + " is no multiple of 4", size);
    }
    at = 4 * BlobLayout.WORD;
    expect(BlobLayout.VERSION, "the fifth word");
    cellsAt = next();
    expectPointer(0);
    List<Head> denied = heads(3 * BlobLayout.LIST);
    expectPointer(1);
    List<Head> granted = heads(2 * BlobLayout.LIST);
    expectPointer(2);
    expectNoNames();
    expectPointer(3);
    expectNoNames();
    if (cellsAt != at) {
      throw new Unread("its addresses begin at " + shown(cellsAt) + ", not behind the tables", 20);
    }
    List<MaskGroup> denies = groups(denied);
    List<MaskGroup> grants = groups(granted);
    if (at != size) {
      throw new Unread((size - at) + " bytes follow the last address", at);
    }
    return list(denies, grants);
  }

  private static RelayIpList list(List<MaskGroup> denies, List<MaskGroup> grants) throws Unread {
    if (!denies.isEmpty() && !grants.isEmpty()) {
      throw new Unread("it both grants and denies", BlobLayout.HEADER);
    }
    if (!grants.isEmpty()) {
      return new RelayIpList(Mode.ONLY_LISTED, grants, List.of());
    }
    // Whether such a list means everyone or nobody is not known, and one of the two is dangerous.
    if (denies.stream().allMatch(group -> group.addresses().isEmpty())) {
      throw new Unread("it lists nobody, and does not say what that means", BlobLayout.HEADER);
    }
    return new RelayIpList(Mode.ALL_EXCEPT, denies, List.of());
  }

  private int next() {
    int word = words.getInt(at);
    at += BlobLayout.WORD;
    return word;
  }

  private void expect(int value, String what) throws Unread {
    int offset = at;
    int word = next();
    if (word != value) {
      throw new Unread(what + " is " + shown(word) + ", not " + value, offset);
    }
  }

  private void expectPointer(int index) throws Unread {
    int offset = index * BlobLayout.WORD;
    int pointer = words.getInt(offset);
    if (pointer != BlobLayout.pointer(at)) {
      throw new Unread(
          "list "
              + (index + 1)
              + " is at "
              + hex(pointer)
              + ", not at "
              + hex(BlobLayout.pointer(at)),
          offset);
    }
  }

  private void expectNoNames() throws Unread {
    int offset = at;
    int first = next();
    int second = next();
    if (first != 0 || second != 0) {
      throw new Unread("it holds host names, and how is not published", offset);
    }
  }

  /** The groups of a list of addresses, with so many bytes of lists behind them. */
  private List<Head> heads(int behind) throws Unread {
    int offset = at;
    if (size - at < BlobLayout.LIST + behind) {
      throw new Unread("it ends before its tables do", size);
    }
    int count = next();
    int total = next();
    if (count < 0 || count > (size - at - behind) / BlobLayout.GROUP) {
      throw new Unread("there is no room for " + shown(count) + " groups", offset);
    }
    List<Head> heads = new ArrayList<>(count);
    long addresses = 0;
    for (int i = 0; i < count; i++) {
      Head head = head();
      heads.add(head);
      addresses += head.cells() - 1;
    }
    if (addresses != total) {
      throw new Unread(
          "it counts " + shown(total) + " addresses, and its groups " + addresses,
          offset + BlobLayout.WORD);
    }
    return heads;
  }

  private Head head() throws Unread {
    int offset = at;
    expect(BlobLayout.IPV4, "the address family");
    int cells = next();
    if (cells < 1 || cells > size / BlobLayout.WORD) {
      throw new Unread("a group has " + shown(cells) + " cells", offset + BlobLayout.WORD);
    }
    MaskGroup.Words beside = new MaskGroup.Words(next(), next());
    next();
    return new Head(cells, beside, offset);
  }

  private List<MaskGroup> groups(List<Head> heads) throws Unread {
    List<MaskGroup> groups = new ArrayList<>(heads.size());
    for (Head head : heads) {
      groups.add(group(head));
    }
    return groups;
  }

  private MaskGroup group(Head head) throws Unread {
    int pointerAt = head.at() + BlobLayout.GROUP - BlobLayout.WORD;
    int pointer = words.getInt(pointerAt);
    if (pointer != BlobLayout.pointer(at)) {
      throw new Unread(
          "a group is at " + hex(pointer) + ", not at " + hex(BlobLayout.pointer(at)), pointerAt);
    }
    if (head.cells() > (size - at) / BlobLayout.WORD) {
      throw new Unread("it ends before its addresses do", size);
    }
    Ipv4Address mask = cell();
    List<Ipv4Address> addresses = new ArrayList<>(head.cells() - 1);
    for (int i = 1; i < head.cells(); i++) {
      addresses.add(cell());
    }
    if (mask.equals(MaskGroup.HOST) && !head.words().equals(MaskGroup.Words.USUAL)) {
      throw new Unread(
          "the words beside the mask of single computers are not 4 and 0",
          head.at() + 2 * BlobLayout.WORD);
    }
    return new MaskGroup(mask, addresses, head.words());
  }

  /** Addresses and masks are in network byte order. */
  private Ipv4Address cell() {
    return new Ipv4Address(Integer.reverseBytes(next()));
  }

  private static String shown(int word) {
    return word >= 0 && word < 1 << 16 ? Integer.toString(word) : hex(word);
  }

  private static String hex(int word) {
    return "0x" + HexFormat.of().toHexDigits(word);
  }
}
