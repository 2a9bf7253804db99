package id.susun.testing;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;

/**
 * Each application that a test run starts brings its own keeper of the signed-in person and makes it the one of the whole
 * machine; a test that goes back to an earlier application must go back to that one's keeper.
 */
final class SecurityOfThisApplication extends AbstractTestExecutionListener {

    /** Before a test is given what it asks for, so that it may sign somebody in there. */
    @Override
    public int getOrder() {
        return DependencyInjectionTestExecutionListener.ORDER - 1;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifUnique(SecurityContextHolder::setContextHolderStrategy);
    }
}
