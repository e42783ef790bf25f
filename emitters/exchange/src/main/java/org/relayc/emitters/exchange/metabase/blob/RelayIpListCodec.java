package org.relayc.emitters.exchange.metabase.blob;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;
import org.relayc.model.mail.Ipv4Address;

/**
 * Reads and writes relay lists as {@code RelayIpList} of the IIS 6 metabase and {@code
 * msExchSmtpRelayIpList} of Active Directory store them.
 *
 * <p>The layout is not published; what is known comes from public lists of single computers. So
 * bytes are read only where each of them is accounted for: what is read, when written, is the same
 * bytes again.
 */
public final class RelayIpListCodec {
  private static final HexFormat HEX = HexFormat.of();

  private RelayIpListCodec() {}

  /** The list that some bytes say; that a server has no list is for the caller to know. */
  public static Decoding decode(byte[] bytes) {
    if (bytes.length == 0) {
      return decoded(RelayIpList.EVERYONE);
    }
    try {
      return decoded(new BlobReader(bytes).read());
    } catch (BlobReader.Unread unread) {
      return new Decoding.Refused(unread.reason(), unread.offset());
    }
  }

  private static Decoding decoded(RelayIpList list) {
    return new Decoding.Decoded(list, Assumption.of(list));
  }

  /** The same of bytes in hexadecimal, two digits each, as MetaBase.xml has them. */
  public static Decoding decodeHex(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!HexFormat.isHexDigit(text.charAt(i))) {
        return new Decoding.Refused("digit " + (i + 1) + " is not hexadecimal", i / 2);
      }
    }
    if (text.length() % 2 != 0) {
      return new Decoding.Refused("the last byte has one digit", text.length() / 2);
    }
    return decode(HEX.parseHex(text));
  }

  /** The bytes that say a list. */
  public static Encoding encode(RelayIpList list) {
    if (!list.names().isEmpty()) {
      return new Encoding.Unencodable("how a list of bytes holds host names is not published");
    }
    byte[] bytes = list.equals(RelayIpList.EVERYONE) ? new byte[0] : bytes(list);
    return new Encoding.Encoded(bytes, Assumption.of(list));
  }

  private static byte[] bytes(RelayIpList list) {
    List<MaskGroup> groups = list.groups();
    boolean denies = list.mode() == RelayIpList.Mode.ALL_EXCEPT;
    int table = BlobLayout.LIST + groups.size() * BlobLayout.GROUP;
    int grants = BlobLayout.HEADER + (denies ? table : BlobLayout.LIST);
    int denyNames = BlobLayout.HEADER + BlobLayout.LIST + table;
    int cells = denyNames + 2 * BlobLayout.LIST;
    int addresses = list.entries().size();
    int size = cells + BlobLayout.WORD * (groups.size() + addresses);
    ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(BlobLayout.pointer(BlobLayout.HEADER)).putInt(BlobLayout.pointer(grants));
    out.putInt(BlobLayout.pointer(denyNames));
    out.putInt(BlobLayout.pointer(denyNames + BlobLayout.LIST));
    out.putInt(BlobLayout.VERSION).putInt(cells);
    if (denies) {
      putTable(out, groups, addresses, cells);
      out.putLong(0);
    } else {
      out.putLong(0);
      putTable(out, groups, addresses, cells);
    }
    out.putLong(0).putLong(0);
    putCells(out, groups);
    return out.array();
  }

  private static void putTable(ByteBuffer out, List<MaskGroup> groups, int addresses, int cells) {
    out.putInt(groups.size()).putInt(addresses);
    int at = cells;
    for (MaskGroup group : groups) {
      int count = group.addresses().size() + 1;
      out.putInt(BlobLayout.IPV4).putInt(count);
      out.putInt(group.words().first()).putInt(group.words().second());
      out.putInt(BlobLayout.pointer(at));
      at += BlobLayout.WORD * count;
    }
  }

  private static void putCells(ByteBuffer out, List<MaskGroup> groups) {
    out.order(ByteOrder.BIG_ENDIAN);
    for (MaskGroup group : groups) {
      out.putInt(group.mask().bits());
      for (Ipv4Address address : group.addresses()) {
        out.putInt(address.bits());
      }
    }
  }
}
