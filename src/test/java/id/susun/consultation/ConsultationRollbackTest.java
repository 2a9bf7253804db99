package id.susun.consultation;

import static id.susun.consultation.ConsultationCase.AUDITOR;
import static id.susun.consultation.ConsultationCase.DRAFTER;
import static id.susun.consultation.ConsultationCase.as;
import static id.susun.consultation.ConsultationCase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import id.susun.audit.AuditEntry;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.casefile.PolicyThread;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.util.AopTestUtils;

@SusunTest
class ConsultationRollbackTest {

    @Autowired
    private ApplicationContext app;

    @Autowired
    private AuditTrail auditTrail;

    @MockitoSpyBean
    private CheckAnswersDelegate delegate;

    @MockitoSpyBean
    private PolicyThread thread;

    @Test
    void aDelegateThatFailsLeavesNothingChanged() throws Exception {
        ConsultationCase policy = ConsultationCase.gathering(app, "Gagal di tengah", RoundMode.DARING);
        policy.answer(policy.submitted("Satu"));
        run(DRAFTER, () -> policy.gathering().close(policy.id));
        List<AuditEntry> before = history(policy);
        doThrow(new IllegalStateException("engine down")).when(delegate).execute(any());

        assertThatThrownBy(() -> run(DRAFTER, () -> policy.answers().finish(policy.id)))
                .hasStackTraceContaining("engine down");

        assertThat(policy.open()).containsExactly(Step.ANSWER_INPUTS);
        assertThat(history(policy)).isEqualTo(before);
    }

    @Test
    void anInputThatCannotBeTiedIntoTheThreadIsNotKeptAtAll() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Gagal mencatat", RoundMode.DARING);
        List<AuditEntry> before = history(policy);
        doThrow(new IllegalStateException("thread down"))
                .when(AopTestUtils.<PolicyThread>getUltimateTargetObject(thread))
                .put(any(), any());

        assertThatThrownBy(() -> policy.submitted("Satu")).hasMessageContaining("thread down");

        assertThat(as(DRAFTER, () -> policy.reading().inputs(policy.id, InputFilter.ALL, null, 10)))
                .isEmpty();
        assertThat(history(policy)).isEqualTo(before);
    }

    private List<AuditEntry> history(ConsultationCase policy) {
        return as(AUDITOR, () -> auditTrail.read(AuditFilter.of(policy.id), null, 100));
    }
}
