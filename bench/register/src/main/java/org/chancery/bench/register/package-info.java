/**
 * A large register of generated readouts, and how fast it takes them in and gives the record back. It knows no peers.
 */
@NullMarked
package org.chancery.bench.register;

import org.jspecify.annotations.NullMarked;
