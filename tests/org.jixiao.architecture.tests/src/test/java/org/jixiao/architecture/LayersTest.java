package org.jixiao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jixiao.architecture.Repository.Bundle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The directions of design.md 3, checked on bytecode. */
class LayersTest {

    private static final List<String> WINDOW = List.of("org.eclipse.swt.", "org.eclipse.jface.", "org.eclipse.ui.",
            "org.eclipse.e4.ui.", "org.eclipse.nebula.");

    private static final List<Bundle> BUNDLES = Repository.bundles();

    private static JavaClasses all;

    @BeforeAll
    static void read() {
        all = new ClassFileImporter()
                .importPaths(BUNDLES.stream().map(Bundle::classes).filter(Files::isDirectory).toList());
        assertTrue(all.size() > 200, "bundles must be compiled before this test runs, found " + all.size() + " classes");
    }

    @Test
    void everyBundleHasItsPlaceInTheTable() {
        Set<String> unknown = new TreeSet<>();
        BUNDLES.stream().map(Bundle::name).filter(n -> !n.startsWith("org.jixiao.nl.")).filter(n -> !Layers.known().contains(n))
                .forEach(unknown::add);
        assertEquals(Set.of(), unknown, "bundles without a place in Layers");
    }

    @Test
    void arrowsOnlyPointDown() {
        assertNone("uses a bundle that is not below it", (from, to) -> {
            String target = Layers.ownerOf(to.getPackageName());
            String origin = Layers.ownerOf(from.getPackageName());
            return !target.isEmpty() && !origin.isEmpty() && !Layers.allowed(origin).contains(target);
        });
    }

    @Test
    void headlessBundlesDoNotTouchTheWindow() {
        assertNone("touches SWT, JFace or the workbench below the line",
                (from, to) -> !Layers.ownerOf(from.getPackageName()).startsWith("org.jixiao.ui.")
                        && WINDOW.stream().anyMatch(to.getName()::startsWith));
    }

    @Test
    void onlyExchangeOfficeSeesPoi() {
        assertNone("uses POI outside exchange.office", (from, to) -> to.getName().startsWith("org.apache.poi.")
                && !Layers.ownerOf(from.getPackageName()).equals("org.jixiao.exchange.office"));
    }

    @Test
    void onlyProvisioningAndItsWindowSeeP2() {
        assertNone("uses p2 outside provisioning and ui.packs",
                (from, to) -> to.getName().startsWith("org.eclipse.equinox.p2.")
                        && !Set.of("org.jixiao.provisioning", "org.jixiao.ui.packs")
                                .contains(Layers.ownerOf(from.getPackageName())));
    }

    @Test
    void theScoringApiIsPlainJava() {
        // the contract kit of third parties is the one package that may see JUnit
        assertNone("is not plain Java", (from, to) -> Layers.ownerOf(from.getPackageName()).equals("org.jixiao.scoring.api")
                && !from.getPackageName().contains(".testkit") && !to.getName().startsWith("java.")
                && !to.isPrimitive() && !to.getName().startsWith("org.jixiao.scoring.api"));
    }

    @Test
    void theDisplayIsFoundInOnePlace() {
        Set<String> found = new TreeSet<>();
        for (JavaClass from : all) {
            if (Layers.ownerOf(from.getPackageName()).equals("org.jixiao.ui.common")) {
                continue;
            }
            from.getMethodCallsFromSelf().stream()
                    .filter(c -> c.getTargetOwner().getName().equals("org.eclipse.ui.PlatformUI")
                            || c.getTargetOwner().getName().equals("org.eclipse.swt.widgets.Display")
                                    && (c.getName().equals("getDefault") || c.getName().equals("getCurrent")))
                    .forEach(c -> found.add(from.getName() + " calls " + c.getTarget().getName()));
        }
        // the application itself creates the display, before there is any widget to ask
        found.removeIf(f -> f.startsWith("org.jixiao.ui.workbench.internal.app.JixiaoApplication "));
        assertEquals(Set.of(), found, "PlatformUI and Display.getDefault belong in ui.common");
    }

    private static void assertNone(String what, BiPredicate<JavaClass, JavaClass> wrong) {
        Set<String> found = new TreeSet<>();
        for (JavaClass from : all) {
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                JavaClass to = dependency.getTargetClass().getBaseComponentType();
                if (wrong.test(from, to)) {
                    found.add(from.getName() + " -> " + to.getName());
                }
            }
        }
        assertFalse(!found.isEmpty(), what + ":\n  " + String.join("\n  ", found));
    }
}
