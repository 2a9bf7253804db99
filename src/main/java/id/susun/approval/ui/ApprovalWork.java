package id.susun.approval.ui;

import id.susun.approval.Approval;
import id.susun.approval.ApprovalProgress;
import id.susun.approval.AskingOpinions;
import id.susun.approval.ElectronicSigning;
import id.susun.approval.Enacting;
import id.susun.approval.ExternalPapers;
import id.susun.approval.ExternalReview;
import id.susun.approval.GovernorSubmissions;
import id.susun.approval.JointReading;
import id.susun.approval.JointSigning;
import id.susun.approval.Opinions;
import id.susun.approval.PaperSigning;
import id.susun.approval.Reviewing;
import id.susun.approval.SignatureKeeping;
import id.susun.casefile.OpenNotes;
import id.susun.casefile.PolicyTextReader;
import id.susun.casefile.RepairRequests;
import id.susun.casefile.TextFindingsReader;
import id.susun.casefile.TextNodes;
import id.susun.files.FileLimits;
import id.susun.files.UploadCheck;
import id.susun.identity.CurrentUser;
import id.susun.tenant.Tenants;
import id.susun.workflow.Deadlines;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the parts of the tab call. */
@Component
record ApprovalWork(
        Approval approval,
        Opinions opinions,
        AskingOpinions asking,
        ExternalReview externalReview,
        ExternalPapers papers,
        ElectronicSigning electronic,
        PaperSigning paper,
        SignatureKeeping signatures,
        GovernorSubmissions submissions,
        UploadCheck uploads,
        FileLimits limits,
        Deadlines deadlines,
        Enacting enacting,
        JointReading joint,
        JointSigning jointSigning,
        ApprovalProgress progress,
        Reviewing reviewing,
        TextNodes nodes,
        RepairRequests repairs,
        TextFindingsReader findings,
        OpenNotes notes,
        PolicyTextReader text,
        Tenants tenants,
        CurrentUser currentUser,
        Clock clock) {}
