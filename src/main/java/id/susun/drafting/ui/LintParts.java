package id.susun.drafting.ui;

import id.susun.drafting.Drafting;
import id.susun.drafting.lint.LintReading;
import id.susun.drafting.lint.Waiving;
import org.springframework.stereotype.Component;

/**
 * The services that the list of findings works with.
 *
 * @param reading checks the text
 * @param waiving lets people answer for findings
 * @param drafting mends nodes like any edit
 */
@Component
record LintParts(LintReading reading, Waiving waiving, Drafting drafting) {}
