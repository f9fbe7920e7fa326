/**
 * The brief as Markdown, to be pasted into other documents. Its sources are footnotes.
 */
@NullMarked
package org.chancery.briefing.markdown;

import org.jspecify.annotations.NullMarked;
