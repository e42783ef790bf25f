package org.relayc.model.principal;

import java.util.List;

/** What the parts of a principal set come to in some other terms. */
public interface PrincipalAlgebra<R> {
  R anyone();

  R anonymous();

  R authenticated();

  R user(String login);

  R group(String name);

  R union(List<R> members);

  R except(R of, R without);
}
