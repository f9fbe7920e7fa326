/**
 * Named bodies: ministries, companies, international organisations, mechanisms between sides. Finds them in a text under long and short names.
 */
@NullMarked
package org.chancery.reader.organisation;

import org.jspecify.annotations.NullMarked;
