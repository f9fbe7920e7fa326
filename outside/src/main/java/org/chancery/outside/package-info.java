/**
 * What tests need from outside the project. Never shipped.
 */
@NullMarked
package org.chancery.outside;

import org.jspecify.annotations.NullMarked;
