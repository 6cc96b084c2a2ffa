package org.copydesk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/**
 * Holds the flow of the packages, and keeps what would make a brief differ from one run to the next out of them.
 *
 * <p>Every rule may find nothing to judge, so that a package can be planned here before it is written.
 */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.copydesk");

    @Test
    void packagesFollowTheWayOfTheData() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("facade")
                .definedBy("org.copydesk")
                .layer("text")
                .definedBy("org.copydesk.text..")
                .layer("reading")
                .definedBy("org.copydesk.reading..")
                .layer("brief")
                .definedBy("org.copydesk.brief..")
                .layer("check")
                .definedBy("org.copydesk.check..")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("reading")
                .mayOnlyAccessLayers("text")
                .whereLayer("brief")
                .mayOnlyAccessLayers("text", "reading")
                .whereLayer("check")
                .mayOnlyAccessLayers("text", "reading")
                .because("a checker that sees the editor would share its mistakes"));
    }

    @Test
    void noPackagesFormACycle() {
        check(slices().matching("org.copydesk.(**)").should().beFreeOfCycles());
    }

    @Test
    void languageWorkReachesNoNetwork() {
        check(noClasses()
                .should()
                .dependOnClassesThat(inNetworkPackage())
                .because("a report is all that a brief is made of; java.net.URI is a mere value and may be used"));
    }

    @Test
    void languageWorkSeesNoClock() {
        check(noClasses().should().callCodeUnitWhere(target(readsTheClock())).because("time comes in as a value"));
        check(noClasses().should().callConstructor(Date.class).because("time comes in as a value"));
    }

    @Test
    void languageWorkRollsNoDice() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(SecureRandom.class, ThreadLocalRandom.class)
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .because("the same copy in gives the same brief out"));
    }

    @Test
    void libraryKeepsStreamsAndTheMachineToTheCaller() {
        check(noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("a library answers with values"));
    }

    @Test
    void noStaticStateChanges() {
        check(fields().that().areStatic().should().beFinal());
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CORE);
    }

    private static DescribedPredicate<JavaClass> inNetworkPackage() {
        var packages = Set.of("java.net", "java.net.http", "java.nio.channels", "javax.net", "javax.net.ssl");
        return describe(
                "reach the network",
                type -> packages.contains(type.getPackageName())
                        && !type.isEquivalentTo(URI.class)
                        && !type.isEquivalentTo(URISyntaxException.class)
                        && !type.getName().startsWith("java.nio.channels.File")
                        && !type.getName().startsWith("java.nio.channels.Seekable"));
    }

    private static DescribedPredicate<AccessTarget> readsTheClock() {
        return describe("reads the clock", method -> {
            var owner = method.getOwner();
            return switch (method.getName()) {
                case "now" -> owner.getPackageName().startsWith("java.time");
                case "currentTimeMillis", "nanoTime" -> owner.isEquivalentTo(System.class);
                case "system", "systemUTC", "systemDefaultZone" ->
                    owner.getName().equals("java.time.Clock");
                default -> false;
            };
        });
    }
}
