package org.jixiao.report.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.jixiao.report.ReportDescriptor;
import org.jixiao.report.ReportScope;
import org.jixiao.report.ReportService;
import org.jixiao.report.ReportWriter;
import org.jixiao.scoring.api.Message;

/** Reads the reports contributed to the extension point {@value #POINT}. No contributing bundle is started for that. */
public final class ReportRegistry {

    /** Id of the extension point. */
    public static final String POINT = "org.jixiao.report.reports";

    /**
     * What was read.
     *
     * @param reports the usable contributions
     * @param faults one sentence for each contribution that cannot be used, naming its contributor; to be shown to the user
     */
    public record Contributions(List<ReportDescriptor> reports, List<Message> faults) {
        public Contributions {
            reports = List.copyOf(reports);
            faults = List.copyOf(faults);
        }
    }

    private final IExtensionRegistry registry;

    /** A reader of the given registry. */
    public ReportRegistry(IExtensionRegistry registry) {
        this.registry = registry;
    }

    /** All contributions as they are now. */
    public Contributions read() {
        List<ReportDescriptor> reports = new ArrayList<>();
        List<Message> faults = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            String contributor = element.getContributor().getName();
            if (!element.getName().equals("report")) {
                faults.add(text("registry.element", contributor, element.getName()));
                continue;
            }
            read(element, contributor, faults).ifPresent(report -> {
                String other = owners.putIfAbsent(report.id(), contributor);
                if (other == null) {
                    reports.add(report);
                } else {
                    faults.add(text("registry.duplicate", contributor, report.id(), other));
                }
            });
        }
        return new Contributions(reports, faults);
    }

    private static Optional<ReportDescriptor> read(IConfigurationElement element, String contributor, List<Message> faults) {
        int before = faults.size();
        String id = required(element, "id", contributor, faults);
        String name = required(element, "name", contributor, faults);
        required(element, "class", contributor, faults);
        String extension = required(element, "extension", contributor, faults);
        String scopeText = required(element, "scope", contributor, faults);
        Optional<ReportScope> scope = ReportScope.of(scopeText);
        if (scope.isEmpty() && !scopeText.isEmpty()) {
            faults.add(text("registry.value", contributor, id, "scope", scopeText));
        }
        String stage = scope.filter(s -> s == ReportScope.STAGE).isPresent() ? required(element, "stage", contributor, faults) : "";
        if (faults.size() > before) {
            return Optional.empty();
        }
        String version = element.getAttribute("version");
        String fileName = element.getAttribute("fileName");
        return Optional.of(new ReportDescriptor(id, version == null ? "1.0" : version, name, contributor, scope.get(), extension,
                fileName == null ? id.substring(id.lastIndexOf('.') + 1) : fileName, stage, factory(element, id, contributor)));
    }

    private static Supplier<ReportWriter> factory(IConfigurationElement element, String id, String contributor) {
        return () -> {
            try {
                Object made = element.createExecutableExtension("class");
                if (made instanceof ReportWriter writer) {
                    return writer;
                }
                throw new IllegalStateException(made.getClass().getName() + " of " + contributor + " is no "
                        + ReportWriter.class.getSimpleName());
            } catch (CoreException e) {
                throw new IllegalStateException("report " + id + " of " + contributor + " could not be created: " + e.getMessage(), e);
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

    private static Message text(String key, Object... arguments) {
        return Message.of(ReportService.class, key, arguments);
    }
}
