/** Reports for reviewdog. */
@NullMarked
package org.relayc.report.rdjson;

import org.jspecify.annotations.NullMarked;
