/** The public pages of a consultation: stateless HTML for everybody, without sign-in. */
@NullMarked
package id.susun.consultation.web;

import org.jspecify.annotations.NullMarked;
