package org.jixiao.ui.editor.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.DossierPage;
import org.jixiao.ui.editor.DossierPages;

/** The pages of an editor: those its contributors make of the document as it is, put in and taken out when the document gets or loses parts. */
public final class EditorPages {

    /** The tabs that show them. */
    public interface Tabs {

        /** Puts a page in. */
        void insert(int index, DossierPage page);

        /** Takes a page out. */
        void remove(int index);

        /** Brings a page to the front. */
        void front(int index);

        /** Whether a page is in front. */
        boolean isFront(DossierPage page);
    }

    private final Texts texts = Texts.of(EditorPages.class);
    private final Map<Contributions.Contribution, DossierPages> makers = new LinkedHashMap<>();
    private final Map<Contributions.Contribution, List<DossierPage>> shown = new HashMap<>();
    private final List<DossierPage> pages = new ArrayList<>();
    private final Set<Contributions.Contribution> failed = new HashSet<>();
    private final List<Contributions.Contribution> stages;
    private final DossierContext context;
    private final Tabs tabs;

    /** Pages of a document in tabs; there are none until {@link #update()}. */
    public EditorPages(DossierContext context, Contributions contributions, Tabs tabs) {
        this.context = context;
        this.tabs = tabs;
        stages = contributions.of("stages", "stage");
        for (Contributions.Contribution contribution : contributions.of("pages", "page")) {
            contributions.make(contribution, DossierPages.class).ifPresent(made -> makers.put(contribution, made));
        }
    }

    /** The pages in the order of their tabs. */
    public List<DossierPage> pages() {
        return pages;
    }

    /**
     * The page that shows a stage: of several the last, which is the newest.
     *
     * @param stage name of the stage as the point for stages declares it; an underscore makes no difference
     */
    public Optional<DossierPage> ofStage(String stage) {
        String wanted = plain(stage);
        List<String> ids = stages.stream().filter(s -> plain(s.element().getAttribute("stage")).equals(wanted)).map(Contributions.Contribution::id)
                .toList();
        return shown.entrySet().stream().filter(e -> ids.contains(e.getKey().element().getAttribute("stage")))
                .flatMap(e -> e.getValue().stream()).reduce((earlier, later) -> later);
    }

    private static String plain(String stage) {
        return stage == null ? "" : stage.replace("_", "");
    }

    /**
     * Asks the contributors again. One that fails costs its own pages, not the editor, and is not asked any more.
     *
     * @return what failed now, in words
     */
    public List<String> update() {
        List<String> faults = new ArrayList<>();
        int at = 0;
        for (Map.Entry<Contributions.Contribution, DossierPages> maker : makers.entrySet()) {
            Contributions.Contribution contribution = maker.getKey();
            List<DossierPage> own = new ArrayList<>(shown.getOrDefault(contribution, List.of()));
            if (!failed.contains(contribution)) {
                try {
                    List<DossierPage> wanted = maker.getValue().pages(context);
                    if (!keys(wanted).equals(keys(own))) {
                        put(at, own, wanted, shown.containsKey(contribution));
                    }
                } catch (RuntimeException e) {
                    String words = texts.get("editor.pageFailed", contribution.name(), contribution.contributor());
                    BackgroundWork.log(EditorPages.class, words, e);
                    faults.add(words);
                    failed.add(contribution);
                }
            }
            shown.put(contribution, own);
            at += own.size();
        }
        return faults;
    }

    private static List<Object> keys(List<DossierPage> pages) {
        return pages.stream().map(DossierPage::key).toList();
    }

    /** Brings the pages of a contributor to those that are wanted: in {@code own} stand those that are in the tabs, at every moment. */
    private void put(int at, List<DossierPage> own, List<DossierPage> wanted, boolean later) {
        List<Object> keys = keys(wanted);
        boolean frontGoes = own.stream().anyMatch(page -> !keys.contains(page.key()) && tabs.isFront(page));
        for (int i = 0; i < wanted.size(); i++) {
            if (!keys(own).contains(keys.get(i))) {
                int index = Math.min(i, own.size());
                tabs.insert(at + index, wanted.get(i));
                pages.add(at + index, wanted.get(i));
                own.add(index, wanted.get(i));
                // A page that only teaches what belongs there must not take away the one that is worked on.
                if (later && (frontGoes || !wanted.get(i).isEmpty())) {
                    tabs.front(at + index);
                }
            }
        }
        for (int i = own.size() - 1; i >= 0; i--) {
            if (!keys.contains(own.get(i).key())) {
                // First out of the lists: while its tab goes, another page gets the keyboard and is looked up there.
                pages.remove(at + i);
                own.remove(i);
                tabs.remove(at + i);
            }
        }
    }
}
