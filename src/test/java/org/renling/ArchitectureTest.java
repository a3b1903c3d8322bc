package org.renling;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.core.context.SecurityContextHolder;

@AnalyzeClasses(packages = "org.renling", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] SCREENS = {"..ui..", "org.renling.shell.."};

    private static final DescribedPredicate<JavaCall<?>> ASKING_THE_SYSTEM_FOR_THE_TIME =
            describe("asking the system for the time", call -> {
                var owner = call.getTargetOwner();
                var name = call.getName();
                return owner.isAssignableTo(Clock.class) && name.startsWith("system")
                        || owner.getPackageName().equals("java.time")
                                && name.equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty()
                        || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
            });

    @ArchTest
    static final ArchRule vaadinStaysInTheScreens = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "org.renling.shell..", "org.renling")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule theDomainKnowsNoWeb = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "org.springframework.web..", "jakarta.servlet..", "..ui..");

    @ArchTest
    static final ArchRule screensTalkToTheFaceOfAModule = noClasses()
            .that()
            .resideInAnyPackage(SCREENS)
            .should()
            .dependOnClassesThat(resideInAnyPackage("..domain..")
                    .or(annotatedWith(Entity.class))
                    .or(assignableTo(Repository.class))
                    .or(assignableTo(EntityManager.class))
                    .or(assignableTo(SecurityContextHolder.class))
                    .or(resideInAnyPackage("org.springframework.transaction..", "org.springframework.jdbc..")));

    @ArchTest
    static final ArchRule timeComesFromTheClockOfTheTownship = noClasses()
            .that()
            .resideOutsideOfPackages("org.renling.start..")
            .and()
            .doNotHaveFullyQualifiedName("org.renling.shared.TownshipClock")
            .should()
            .callCodeUnitWhere(ASKING_THE_SYSTEM_FOR_THE_TIME);

    @ArchTest
    static final ArchRule sharedAndStartKnowNoModule = noClasses()
            .that()
            .resideInAnyPackage("org.renling.shared..", "org.renling.start..")
            .should()
            .dependOnClassesThat(describe(
                    "of another module",
                    type -> type.getPackageName().startsWith("org.renling")
                            && !Set.of("shared", "start").contains(module(type.getPackageName()))));

    @ArchTest
    static final ArchRule entitiesLiveInTheDomain =
            classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("..domain..");

    @Test
    void modulesFormNoCycleAndKeepToEachOthersFace() {
        ApplicationModules.of(Renling.class).verify();
    }

    private static String module(String packageName) {
        var parts = packageName.split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }
}
