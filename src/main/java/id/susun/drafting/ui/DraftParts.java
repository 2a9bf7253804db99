package id.susun.drafting.ui;

import id.susun.audit.AuditTrail;
import id.susun.drafting.ArticleTies;
import id.susun.drafting.Comparing;
import id.susun.drafting.DraftReading;
import id.susun.drafting.DraftStructure;
import id.susun.drafting.DraftSubmission;
import id.susun.drafting.Drafting;
import org.springframework.stereotype.Component;

/**
 * The services that the tab works with.
 *
 * @param reading reads pages and kept versions
 * @param drafting writes
 * @param structure adds, moves, removes
 * @param submission keeps versions and submits
 * @param comparing compares versions
 * @param ties ties articles to evidence
 * @param auditTrail why a text was returned
 */
@Component
record DraftParts(
        DraftReading reading,
        Drafting drafting,
        DraftStructure structure,
        DraftSubmission submission,
        Comparing comparing,
        ArticleTies ties,
        AuditTrail auditTrail) {}
