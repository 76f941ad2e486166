package org.jixiao.services;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jixiao.core.index.IndexEntry;
import org.jixiao.model.rules.StateKind;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.Workflow;
import org.jixiao.model.rules.WorkflowState;
import org.jixiao.packs.PackRepository;

/**
 * What the workflow states of indexed dossiers are called, by the workflow of the scheme that each uses. For one thread.
 */
public final class StateNames {

    private final PackRepository packs;
    private final Locale locale;
    private final Map<String, String> known = new HashMap<>();

    /**
     * Names in one language.
     *
     * @param packs where the schemes come from
     */
    public StateNames(PackRepository packs, Locale locale) {
        this.packs = packs;
        this.locale = locale;
    }

    /**
     * The name of the state an entry is in; that of the first state when no step was taken yet. The code itself when the scheme is not
     * installed or does not know it; empty when there is neither a state nor a scheme.
     */
    public String of(IndexEntry entry) {
        String code = entry.state() == null ? "" : entry.state();
        return entry.scheme() == null ? code
                : known.computeIfAbsent(entry.scheme() + '\n' + entry.stage() + '\n' + code, key -> find(entry, code));
    }

    private String find(IndexEntry entry, String code) {
        return scheme(entry.scheme()).flatMap(scheme -> state(scheme, entry.stage(), code))
                .map(state -> packs.text(state.getId(), "name", locale, state.getName())).orElse(code);
    }

    /** The index keeps id and version in one text; neither holds a blank. */
    private Optional<Scheme> scheme(String idAndVersion) {
        int blank = idAndVersion.lastIndexOf(' ');
        String id = blank < 0 ? idAndVersion : idAndVersion.substring(0, blank);
        return packs.scheme(id, blank < 0 ? null : idAndVersion.substring(blank + 1)).map(PackRepository.SchemeEntry::scheme);
    }

    private static Optional<WorkflowState> state(Scheme scheme, String stage, String code) {
        return scheme.getWorkflows().stream().filter(workflow -> workflow.getStage() != null && workflow.getStage().getName().equals(stage))
                .map(Workflow::getStates).flatMap(java.util.List::stream)
                .filter(state -> code.isEmpty() ? state.getKind() == StateKind.START : code.equals(state.getCode())).findFirst();
    }
}
