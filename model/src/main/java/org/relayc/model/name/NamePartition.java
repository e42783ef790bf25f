package org.relayc.model.name;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.relayc.model.mail.DomainName;
import org.relayc.model.partition.ClassPairs;
import org.relayc.model.partition.IntSet;
import org.relayc.model.partition.Meter;
import org.relayc.model.partition.Partition;

/**
 * Names in classes: for a name in the table its own class and that of the names below it, for all
 * others that of the nearest name above.
 */
public final class NamePartition {
  private final NameTable table;
  private final int[] self;
  private final int[] below;
  private final int rest;

  private NamePartition(NameTable table, int[] self, int[] below, int rest) {
    this.table = table;
    this.self = self;
    this.below = below;
    this.rest = rest;
  }

  /** The classes that some sets make. */
  public static Partition<NamePartition> of(List<NameSet> sets, Meter meter) {
    return Partition.of(sets, new ByTable(), meter);
  }

  /** The class of names that no set mentions. */
  public int rest() {
    return rest;
  }

  /** The names of some classes. */
  public NameSet names(IntSet wanted) {
    boolean root = wanted.contains(rest);
    Ancestors above = new Ancestors(root ? 1 : 0);
    NameTable.Writer writer = new NameTable.Writer();
    for (int i = 0; i < table.size(); i++) {
      above.moveTo(table, i, i == 0 ? 0 : table.commonPrefix(i - 1, table, i));
      boolean inherited = above.below() != 0;
      boolean mine = wanted.contains(self[i]);
      boolean lower = wanted.contains(below[i]);
      if (mine != inherited || lower != inherited) {
        writer.add(table, i, (byte) ((mine ? NameTable.SELF : 0) | (lower ? NameTable.BELOW : 0)));
      }
      above.push(table.length(i), lower ? 1 : 0);
    }
    return new NameSet(writer.toTable(), root);
  }

  /** Some name of a class, for people to look at. */
  public Optional<DomainName> witness(int number) {
    return names(IntSet.of(number)).witness();
  }

  /** Merges tables of names. */
  private static final class ByTable implements Partition.Division<NameSet, NamePartition> {
    @Override
    public NamePartition whole() {
      return new NamePartition(NameTable.EMPTY, new int[0], new int[0], 0);
    }

    @Override
    public NamePartition divide(NameSet set) {
      NameTable table = set.table();
      int[] self = new int[table.size()];
      int[] below = new int[table.size()];
      for (int i = 0; i < self.length; i++) {
        self[i] = table.self(i) ? 1 : 0;
        below[i] = table.below(i) ? 1 : 0;
      }
      return new NamePartition(table, self, below, set.containsTheRest() ? 1 : 0);
    }

    @Override
    public NamePartition product(NamePartition left, NamePartition right, ClassPairs pairs) {
      return new Product(left, right, pairs).make();
    }
  }

  /** A walk through the names of two partitions in step. */
  private static final class Product {
    private final NamePartition left;
    private final NamePartition right;
    private final ClassPairs pairs;
    private final NameTable.Writer writer = new NameTable.Writer();
    private final int[] self;
    private final int[] below;
    private int size;

    Product(NamePartition left, NamePartition right, ClassPairs pairs) {
      this.left = left;
      this.right = right;
      this.pairs = pairs;
      this.self = new int[left.table.size() + right.table.size()];
      this.below = new int[self.length];
    }

    NamePartition make() {
      NameTable a = left.table;
      NameTable b = right.table;
      int root = pairs.number(left.rest, right.rest);
      Ancestors above = new Ancestors(root);
      NameTable last = a;
      int lastIndex = -1;
      int i = 0;
      int j = 0;
      while (i < a.size() || j < b.size()) {
        int order = NameMerge.order(a, i, b, j);
        NameTable table = order <= 0 ? a : b;
        int index = order <= 0 ? i : j;
        above.moveTo(table, index, lastIndex < 0 ? 0 : last.commonPrefix(lastIndex, table, index));
        int inherited = (int) above.below();
        int lower = add(table, index, inherited, order <= 0 ? i : -1, order >= 0 ? j : -1);
        above.push(table.length(index), lower);
        last = table;
        lastIndex = index;
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
      }
      return new NamePartition(
          writer.toTable(), Arrays.copyOf(self, size), Arrays.copyOf(below, size), root);
    }

    /** Gives the class of what is below. An index of -1 is a name that one side does not have. */
    private int add(NameTable table, int index, int inherited, int i, int j) {
      int a = pairs.left(inherited);
      int b = pairs.right(inherited);
      int mine = pairs.number(i < 0 ? a : left.self[i], j < 0 ? b : right.self[j]);
      int lower = pairs.number(i < 0 ? a : left.below[i], j < 0 ? b : right.below[j]);
      if (mine != inherited || lower != inherited) {
        writer.add(table, index, (byte) 0);
        self[size] = mine;
        below[size++] = lower;
      }
      return lower;
    }
  }
}
