package id.susun.implementation.ui;

import id.susun.implementation.Implementation;
import id.susun.implementation.ProgrammeFunding;
import id.susun.implementation.ProgrammePlanning;
import id.susun.implementation.RiskRegister;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the parts of the tab call. */
@Component
record PlanWork(
        Implementation implementation,
        ProgrammePlanning planning,
        ProgrammeFunding funding,
        RiskRegister risks,
        Clock clock) {}
