/**
 * What a search found, written for a person at a terminal or for a program. Nothing is searched here.
 */
@NullMarked
package org.chancery.cli.finding;

import org.jspecify.annotations.NullMarked;
