package id.susun;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.susun.audit.Audited;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

@AnalyzeClasses(packages = "id.susun", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> TIME = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    @ArchTest
    static final ArchRule theEngineStaysInItsModuleAndInDelegates = noClasses()
            .that()
            .resideOutsideOfPackage("id.susun.workflow..")
            .and()
            .haveSimpleNameNotEndingWith("Delegate")
            .and()
            .haveSimpleNameNotEndingWith("Listener")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule noTimeWithoutAClock = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "now() without a clock",
                    (JavaCall<?> call) -> call.getName().equals("now")
                            && TIME.contains(call.getTargetOwner().getName())
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class))));

    @ArchTest
    static final ArchRule constructorsReceiveWhatAClassNeeds =
            noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule viewsReachDataThroughServicesOnly = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.jdbc..", "jakarta.persistence..", "org.springframework.data.repository..");

    @ArchTest
    static final ArchRule aFactIsNeverSavedApartFromItsAction = noClasses()
            .should()
            .accessField(org.springframework.transaction.annotation.Propagation.class, "REQUIRES_NEW");

    @ArchTest
    static final ArchRule historyRowsComeFromRecords =
            classes().that().implement(Audited.class).should().beRecords();

    @ArchTest
    static final ArchRule noServiceHandsOutAnEntityOfAStage = noCodeUnits()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("id.susun.tenant..")
            .and()
            .arePublic()
            .should()
            .haveRawReturnType(DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(Entity.class)));

    @ArchTest
    static final ArchRule noFrontEndBuild = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.vaadin.flow.component.dependency.JsModule")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.vaadin.flow.component.dependency.NpmPackage");

    @ArchTest
    static final ArchRule packagesAreNamedAfterFeatures = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..dto..", "..service..", "..repository..", "..config..");
}
