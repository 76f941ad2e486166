package org.jixiao.scoring.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.jixiao.scoring.MethodEntry;
import org.jixiao.scoring.MethodRegistry;
import org.jixiao.scoring.RegistryProblem;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.ScoringMethod;

/** Reads the extension point {@value #POINT}: only metadata, no class of a contributor is loaded. */
public final class MethodExtensions {

    /** The extension point. */
    public static final String POINT = "org.jixiao.scoring.api.methods";

    private MethodExtensions() {
    }

    /** A registry of all contributed methods. */
    public static MethodRegistry read(IExtensionRegistry extensions) {
        List<MethodEntry> entries = new ArrayList<>();
        List<RegistryProblem> problems = new ArrayList<>();
        for (IConfigurationElement element : extensions.getConfigurationElementsFor(POINT)) {
            if (!element.getName().equals("method")) {
                problems.add(problem(element, "registry.element", element.getName()));
                continue;
            }
            List<String> lacking = new ArrayList<>();
            for (String attribute : List.of("id", "name", "version", "apiVersion", "class")) {
                if (element.getAttribute(attribute) == null || element.getAttribute(attribute).isBlank()) {
                    lacking.add(attribute);
                }
            }
            if (lacking.isEmpty()) {
                entries.add(entry(element));
            } else {
                problems.add(problem(element, "registry.attribute", lacking));
            }
        }
        return new MethodRegistry(entries, problems);
    }

    private static MethodEntry entry(IConfigurationElement element) {
        List<String> aliases = Arrays.stream(element.getChildren("alias")).map(alias -> alias.getAttribute("id"))
                .filter(id -> id != null && !id.isBlank()).toList();
        return new MethodEntry(element.getAttribute("id"), element.getAttribute("name"), element.getAttribute("version"),
                element.getAttribute("apiVersion"), aliases, element.getContributor().getName(), loader(element));
    }

    private static Supplier<ScoringMethod> loader(IConfigurationElement element) {
        return () -> {
            try {
                return (ScoringMethod) element.createExecutableExtension("class");
            } catch (CoreException broken) {
                throw new IllegalStateException(broken.getStatus().getMessage(), broken);
            }
        };
    }

    private static RegistryProblem problem(IConfigurationElement element, String key, Object... arguments) {
        String id = element.getAttribute("id");
        return new RegistryProblem(element.getContributor().getName(), id == null ? "" : id,
                Message.of(MethodRegistry.class, key, arguments));
    }
}
