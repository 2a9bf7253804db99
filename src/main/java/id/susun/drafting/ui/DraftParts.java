package id.susun.drafting.ui;

import id.susun.casefile.CaseFiles;
import id.susun.drafting.ArticleTies;
import id.susun.drafting.Comparing;
import id.susun.drafting.DraftPresence;
import id.susun.drafting.DraftReading;
import id.susun.drafting.DraftRepairs;
import id.susun.drafting.DraftStructure;
import id.susun.drafting.DraftSubmission;
import id.susun.drafting.Drafting;
import id.susun.drafting.WritingDesk;
import id.susun.drafting.formats.TextImport;
import id.susun.identity.CurrentUser;
import id.susun.tenant.Tenants;
import java.time.Clock;
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
 * @param repairs what a returned text was returned for
 * @param imports reads texts from other forms
 * @param notes comments and suggestions
 * @param lint checks the text
 * @param tenants whose text it is
 * @param desk what is done with the keyboard
 * @param presence who else is there
 * @param caseFiles the cases
 * @param currentUser who is at work
 * @param clock the time
 */
@Component
record DraftParts(
        DraftReading reading,
        Drafting drafting,
        DraftStructure structure,
        DraftSubmission submission,
        Comparing comparing,
        ArticleTies ties,
        DraftRepairs repairs,
        TextImport imports,
        NoteParts notes,
        LintParts lint,
        Tenants tenants,
        WritingDesk desk,
        DraftPresence presence,
        CaseFiles caseFiles,
        CurrentUser currentUser,
        Clock clock) {}
