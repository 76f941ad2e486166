package org.jixiao.ui.library.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.StageHead;

/** The head of the page: what library this is, whether it can be changed, and what can be done with it as a whole. */
public final class LibraryHead {

    private final LibraryDocument document;
    private final Texts texts;
    private final StageHead head;
    private final LibraryActions actions;

    LibraryHead(Composite parent, LibraryDocument document, Texts texts, IWorkbenchPage page, Runnable commit) {
        this.document = document;
        this.texts = texts;
        head = new StageHead(parent);
        actions = new LibraryActions(document, texts, page, parent, commit);
    }

    Control control() {
        return head.control();
    }

    /** Says how things stand now. */
    void show() {
        IndicatorLibrary library = document.library();
        String title = Objects.toString(library.getName(), "") + "  " + Objects.toString(library.getVersion(), "");
        String state = texts.get("head.count", library.getIndicators().size());
        String from = document.installed().map(i -> texts.get("head.pack", i.pack().name(), i.pack().version())).orElse("");
        String hint = Stream.of(from, library.getDomain(), library.getRegion(), library.getDescription()).filter(t -> t != null && !t.isBlank())
                .collect(Collectors.joining("  ·  "));
        head.show(new StageHead.Content(title.strip(), state, "", Tone.TEXT, library.getIndicators().isEmpty() ? texts.get("head.empty") : hint, steps()));
    }

    private List<StageHead.Action> steps() {
        List<StageHead.Action> all = new ArrayList<>();
        if (document.isReadOnly()) {
            all.add(action("copy", "", actions::copy));
        } else {
            all.add(action("properties", "", actions::properties));
        }
        all.add(action("import", document.isReadOnly() ? texts.get("head.readOnly") : "", actions::importWorkbook));
        all.add(action("export", "", actions::exportWorkbook));
        return all;
    }

    private StageHead.Action action(String id, String refusal, Runnable run) {
        return new StageHead.Action(id, texts.get("action." + id), refusal, texts.get("action." + id + ".help"), run);
    }

    /** What it says now, for tests. */
    public StageHead.Content content() {
        return head.content();
    }

    /** What can be done with the library as a whole, for tests. */
    public LibraryActions actions() {
        return actions;
    }
}
