/** The start page: my tasks, and what I wait for. */
@NullMarked
package id.susun.inbox.ui;

import org.jspecify.annotations.NullMarked;
