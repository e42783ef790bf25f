/** Reports as workflow commands of GitHub Actions. */
@NullMarked
package org.relayc.report.github;

import org.jspecify.annotations.NullMarked;
