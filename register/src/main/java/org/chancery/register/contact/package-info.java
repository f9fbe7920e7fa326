/**
 * Contacts across documents: one contact with several accounts, what the accounts share and where they differ, and the
 * standing bodies whose sessions they are.
 */
@NullMarked
package org.chancery.register.contact;

import org.jspecify.annotations.NullMarked;
