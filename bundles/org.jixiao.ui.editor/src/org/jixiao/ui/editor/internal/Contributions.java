package org.jixiao.ui.editor.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Texts;

/**
 * Reads the points of the editor: what is declared, in order, without loading anything. A contribution that cannot be used is
 * reported with the name of its contributor, and the others go on.
 */
public final class Contributions {

    private static final String NAMESPACE = "org.jixiao.ui.editor.";

    private final List<String> faults = new ArrayList<>();
    private final IExtensionRegistry registry;
    private final Texts texts = Texts.of(Contributions.class);

    /**
     * One declared contribution.
     *
     * @param id stable id
     * @param name words for people
     * @param order the smaller, the further in front
     * @param element where it is declared
     */
    public record Contribution(String id, String name, int order, IConfigurationElement element) {

        /** Bundle that declares it. */
        public String contributor() {
            return element.getContributor().getName();
        }
    }

    /** Reads from a registry. */
    public Contributions(IExtensionRegistry registry) {
        this.registry = registry;
    }

    /**
     * What is declared at a point.
     *
     * @param point pages, stages or sections
     * @param name name of the element
     */
    public List<Contribution> of(String point, String name) {
        Map<String, Contribution> byId = new HashMap<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(NAMESPACE + point)) {
            if (!name.equals(element.getName())) {
                continue;
            }
            String id = element.getAttribute("id");
            String contributor = element.getContributor().getName();
            if (id == null || id.isBlank()) {
                faults.add(texts.get("contribution.noId", NAMESPACE + point, contributor));
                continue;
            }
            String words = element.getAttribute("name");
            Contribution found = new Contribution(id, words == null ? id : words, order(element), element);
            Contribution other = byId.putIfAbsent(id, found);
            if (other != null) {
                faults.add(texts.get("contribution.duplicate", id, other.contributor(), contributor));
            }
        }
        return byId.values().stream().sorted(Comparator.comparingInt(Contribution::order).thenComparing(Contribution::id)).toList();
    }

    private static int order(IConfigurationElement element) {
        String order = element.getAttribute("order");
        try {
            return order == null ? Integer.MAX_VALUE : Integer.parseInt(order.strip());
        } catch (NumberFormatException notANumber) {
            // An odd order only changes the place, so it is not worth losing the contribution.
            return Integer.MAX_VALUE;
        }
    }

    /** Makes the class of a contribution; empty when it cannot be made, which is reported. */
    public <T> Optional<T> make(Contribution contribution, Class<T> type) {
        try {
            Object made = contribution.element().createExecutableExtension("class");
            if (type.isInstance(made)) {
                return Optional.of(type.cast(made));
            }
            faults.add(texts.get("contribution.type", contribution.id(), contribution.contributor(), type.getName()));
        } catch (CoreException | LinkageError e) {
            faults.add(texts.get("contribution.failed", contribution.id(), contribution.contributor(), e.getMessage()));
            BackgroundWork.log(Contributions.class, texts.get("contribution.failed", contribution.id(), contribution.contributor(),
                    e.getMessage()), e);
        }
        return Optional.empty();
    }

    /** What could not be used, one sentence each. */
    public List<String> faults() {
        return List.copyOf(faults);
    }
}
