package org.relayc.lint.region;

import java.util.Optional;
import org.relayc.model.address.AddressSet;
import org.relayc.model.name.NameSet;

/** Names that people have given to sets. */
public interface SetNames {
  /** A reader who knows none. */
  SetNames NONE =
      new SetNames() {
        @Override
        public Optional<String> of(AddressSet set) {
          return Optional.empty();
        }

        @Override
        public Optional<String> of(NameSet set) {
          return Optional.empty();
        }
      };

  Optional<String> of(AddressSet set);

  Optional<String> of(NameSet set);
}
