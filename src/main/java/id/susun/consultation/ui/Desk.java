package id.susun.consultation.ui;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadNode;
import id.susun.consultation.ConsultationPlan;
import id.susun.consultation.ConsultationReading;
import id.susun.consultation.ConsultationRounds;
import id.susun.consultation.InputAnswers;
import id.susun.consultation.InputGathering;
import id.susun.consultation.InputModeration;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the parts of the tab call. */
@Component("consultationDesk")
record Desk(
        ConsultationPlan plan,
        ConsultationRounds rounds,
        InputGathering gathering,
        InputAnswers answers,
        InputModeration moderation,
        ConsultationReading reading,
        PolicyThread thread,
        CaseFiles caseFiles,
        CurrentUser currentUser) {

    /** Gaps that an input can speak to. */
    List<ThreadNode> gaps(CaseId caseId) {
        return thread.nodes(caseId, NodeKind.GAP);
    }
}
