/** What a policy does not say: the settings of a project. */
@NullMarked
package org.relayc.project.settings;

import org.jspecify.annotations.NullMarked;
