/**
 * What leaves the register as data. Each form is a contract: the same record gives the same bytes.
 */
@NullMarked
package org.chancery.briefing.export;

import org.jspecify.annotations.NullMarked;
