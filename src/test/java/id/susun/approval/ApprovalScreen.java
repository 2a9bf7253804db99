package id.susun.approval;

import id.susun.casefile.DocumentVersions;
import id.susun.testing.CaseJourney;
import id.susun.testing.ScreenTest;
import id.susun.workflow.Workflow;
import java.nio.file.Path;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;

/** Screens of the approval stage; versions are kept by the tests themselves, not by the drafting stage. */
@ScreenTest
abstract class ApprovalScreen {

    static final Path PICTURES = Path.of("target", "browser");

    @LocalServerPort
    int port;

    @MockitoBean(name = "freezeVersionDelegate")
    JavaDelegate freezeVersionDelegate;

    @Autowired
    CaseJourney journey;

    @Autowired
    DocumentVersions versions;

    @Autowired
    Workflow workflow;

    @Autowired
    TransactionTemplate transactions;
}
