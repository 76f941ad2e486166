package org.jixiao.checks.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckDescriptor;
import org.jixiao.checks.CheckScope;
import org.jixiao.checks.Severity;
import org.jixiao.model.base.Stage;
import org.jixiao.scoring.api.Message;

/** Reads the checks contributed to the extension point {@value #POINT}. No contributing bundle is started for that. */
public final class CheckRegistry {

    /** Id of the extension point. */
    public static final String POINT = "org.jixiao.checks.checks";

    /**
     * What was read.
     *
     * @param checks the usable contributions, in the order of the registry
     * @param faults one sentence for each contribution that cannot be used, naming its contributor; to be shown to the user
     */
    public record Contributions(List<CheckDescriptor> checks, List<Message> faults) {
        public Contributions {
            checks = List.copyOf(checks);
            faults = List.copyOf(faults);
        }
    }

    private final IExtensionRegistry registry;

    /** A reader of the given registry. */
    public CheckRegistry(IExtensionRegistry registry) {
        this.registry = registry;
    }

    /** All contributions as they are now. */
    public Contributions read() {
        List<CheckDescriptor> checks = new ArrayList<>();
        List<Message> faults = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            String contributor = element.getContributor().getName();
            if (!element.getName().equals("check")) {
                faults.add(text("registry.element", contributor, element.getName()));
                continue;
            }
            read(element, contributor, faults).ifPresent(check -> {
                String other = owners.putIfAbsent(check.id(), contributor);
                if (other == null) {
                    checks.add(check);
                } else {
                    faults.add(text("registry.duplicate", contributor, check.id(), other));
                }
            });
        }
        return new Contributions(checks, faults);
    }

    private static Optional<CheckDescriptor> read(IConfigurationElement element, String contributor, List<Message> faults) {
        int before = faults.size();
        String id = required(element, "id", contributor, faults);
        String name = required(element, "name", contributor, faults);
        required(element, "class", contributor, faults);
        String version = optional(element, "version", "1.0");
        String category = optional(element, "category", "other");
        Optional<Severity> severity = Severity.of(optional(element, "severity", "warning"));
        Optional<CheckScope> scope = CheckScope.of(required(element, "scope", contributor, faults));
        Stage stage = Stage.get(optional(element, "stage", "EVALUATION"));
        if (severity.isEmpty()) {
            faults.add(text("registry.value", contributor, id, "severity", element.getAttribute("severity")));
        }
        if (scope.isEmpty() && element.getAttribute("scope") != null) {
            faults.add(text("registry.value", contributor, id, "scope", element.getAttribute("scope")));
        }
        if (stage == null) {
            faults.add(text("registry.value", contributor, id, "stage", element.getAttribute("stage")));
        }
        if (faults.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new CheckDescriptor(id, version, name, contributor, severity.get(), scope.get(), category, stage,
                factory(element, id, contributor)));
    }

    private static Supplier<Check> factory(IConfigurationElement element, String id, String contributor) {
        return () -> {
            try {
                Object made = element.createExecutableExtension("class");
                if (made instanceof Check check) {
                    return check;
                }
                throw new IllegalStateException(made.getClass().getName() + " of " + contributor + " is no "
                        + Check.class.getSimpleName());
            } catch (CoreException e) {
                throw new IllegalStateException("check " + id + " of " + contributor + " could not be created: " + e.getMessage(), e);
            }
        };
    }

    private static String required(IConfigurationElement element, String attribute, String contributor, List<Message> faults) {
        String value = element.getAttribute(attribute);
        if (value == null || value.isBlank()) {
            faults.add(text("registry.missing", contributor, String.valueOf(element.getAttribute("id")), attribute));
            return "";
        }
        return value;
    }

    private static String optional(IConfigurationElement element, String attribute, String otherwise) {
        String value = element.getAttribute(attribute);
        return value == null || value.isBlank() ? otherwise : value;
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Check.class, key, arguments);
    }
}
