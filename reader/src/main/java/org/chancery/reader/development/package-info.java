/**
 * What a text reports to have become of earlier plans and agreements. The register holds these against the undertakings
 * that are open.
 */
@NullMarked
package org.chancery.reader.development;

import org.jspecify.annotations.NullMarked;
