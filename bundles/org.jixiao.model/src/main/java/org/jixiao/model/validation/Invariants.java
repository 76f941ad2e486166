package org.jixiao.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.library.LibraryPackage;
import org.jixiao.model.rules.RulesPackage;
import org.jixiao.model.trace.TracePackage;

/**
 * What the metamodel itself cannot say: invariants that hold for every document, whatever pack or stage. One validator per package, kept
 * out of EMF's global registry so that several versions can live in one process.
 */
public final class Invariants {

    private Invariants() {
    }

    /**
     * Validates an object and everything below it.
     *
     * @param root of a document or any part of one
     * @return all violations in the order of the document; empty when everything holds. Messages are in the language of the default
     *         locale. EMF's own findings (values that do not fit their type) are not among them: they cannot be loaded.
     */
    public static List<Violation> violations(EObject root) {
        List<Violation> violations = new ArrayList<>();
        collect(new Diagnostician(registry()).validate(root), violations);
        return violations;
    }

    /** @return a registry with the validators of our packages, for use with EMF's {@link Diagnostician} */
    public static EValidator.Registry registry() {
        EValidator.Registry registry = new EValidatorRegistryImpl();
        register(registry, BasePackage.eINSTANCE, (object, findings) -> { });
        register(registry, RulesPackage.eINSTANCE, RulesInvariants::check);
        register(registry, LibraryPackage.eINSTANCE, LibraryInvariants::check);
        register(registry, TracePackage.eINSTANCE, TraceInvariants::check);
        register(registry, DossierPackage.eINSTANCE, DossierInvariants::check);
        register(registry, AppraisalPackage.eINSTANCE, AppraisalInvariants::check);
        return registry;
    }

    private static void register(EValidator.Registry registry, EPackage ePackage, BiConsumer<EObject, Findings> check) {
        registry.put(ePackage, new Validator(check));
    }

    private static void collect(Diagnostic diagnostic, List<Violation> violations) {
        if (diagnostic instanceof Violation violation) {
            violations.add(violation);
        }
        diagnostic.getChildren().forEach(child -> collect(child, violations));
    }

    private static final class Validator extends EObjectValidator {

        private final BiConsumer<EObject, Findings> check;

        Validator(BiConsumer<EObject, Findings> check) {
            this.check = check;
        }

        @Override
        public boolean validate(EClass eClass, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
            boolean valid = validate_EveryDefaultConstraint(object, diagnostics, context);
            Findings findings = new Findings(diagnostics, context);
            BaseInvariants.check(object, findings);
            check.accept(object, findings);
            return valid && findings.isClean();
        }
    }
}
