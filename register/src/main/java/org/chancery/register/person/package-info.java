/**
 * People across documents: one person under many spellings and in changing posts, namesakes apart.
 */
@NullMarked
package org.chancery.register.person;

import org.jspecify.annotations.NullMarked;
