/** YAML as a tree that knows where everything stands; the only place that knows Jackson. */
@NullMarked
package org.relayc.project.yaml;

import org.jspecify.annotations.NullMarked;
