/** Where each case stands: the process engine, the open steps and their deadlines. No engine type leaves this package. */
@NullMarked
package id.susun.workflow;

import org.jspecify.annotations.NullMarked;
