/** The public pages and records of policies in force: stateless, for everybody, without sign-in. */
@NullMarked
package id.susun.publication.web;

import org.jspecify.annotations.NullMarked;
