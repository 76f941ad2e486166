package org.jixiao.core.document;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.library.LibraryPackage;
import org.jixiao.model.rules.RulesPackage;
import org.jixiao.model.trace.TracePackage;

/** The namespaces of the format: {@code http://jixiao.org/model/<package>/<version>}; all packages share one version. */
public final class ModelNamespaces {

    /** Version of the format this code reads and writes. */
    public static final int CURRENT = 1;

    private static final String PREFIX = "http://jixiao.org/model/";

    private ModelNamespaces() {
    }

    /** @return the packages of the current version */
    public static List<EPackage> packages() {
        return List.of(BasePackage.eINSTANCE, RulesPackage.eINSTANCE, LibraryPackage.eINSTANCE, TracePackage.eINSTANCE,
                DossierPackage.eINSTANCE, AppraisalPackage.eINSTANCE);
    }

    /**
     * Makes the packages known to a resource set, so that it works without OSGi and without the global registry.
     *
     * @param resources gets the packages
     */
    public static void register(ResourceSet resources) {
        packages().forEach(p -> resources.getPackageRegistry().put(p.getNsURI(), p));
    }

    /**
     * @param namespace of an element
     * @return its version, empty when it is none of ours
     */
    public static OptionalInt version(String namespace) {
        if (namespace == null || !namespace.startsWith(PREFIX)) {
            return OptionalInt.empty();
        }
        String[] parts = namespace.substring(PREFIX.length()).split("/", -1);
        if (parts.length != 2 || !parts[0].matches("[a-z]+") || !parts[1].matches("\\d{1,6}")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(parts[1]));
    }

    /**
     * @param namespace one of ours
     * @return the package name in it, for instance dossier
     */
    public static String packageName(String namespace) {
        return namespace.substring(PREFIX.length(), namespace.lastIndexOf('/'));
    }

    /**
     * @param packageName for instance dossier
     * @param version of the format
     * @return the namespace
     */
    public static String namespace(String packageName, int version) {
        return PREFIX + packageName + "/" + version;
    }
}
