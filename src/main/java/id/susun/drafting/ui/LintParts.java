package id.susun.drafting.ui;

import id.susun.drafting.Drafting;
import id.susun.drafting.basis.BasisInsertion;
import id.susun.drafting.basis.BasisRegister;
import id.susun.drafting.lint.LintReading;
import id.susun.drafting.lint.Waiving;
import org.springframework.stereotype.Component;

/**
 * The services that the list of findings works with.
 *
 * @param reading checks the text
 * @param waiving lets people answer for findings
 * @param drafting mends nodes like any edit
 * @param register legislation to rest a text on
 * @param insertion puts it among the legal bases
 */
@Component
record LintParts(
        LintReading reading, Waiving waiving, Drafting drafting, BasisRegister register, BasisInsertion insertion) {}
