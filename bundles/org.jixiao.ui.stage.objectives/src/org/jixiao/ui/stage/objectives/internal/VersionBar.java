package org.jixiao.ui.stage.objectives.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;
import org.jixiao.stages.objectives.ObjectiveVersions;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.table.EnumWords;

/** Chooses which version of the objectives is shown, and says why it cannot be changed where it cannot. */
final class VersionBar {

    private static final EnumWords<ObjectiveStatus> STATUS = new EnumWords<>(ObjectiveStatus.values());

    private final Texts texts;
    private final Composite root;
    private final Combo versions;
    private final Label note;
    private List<String> ids = List.of();

    VersionBar(Composite parent, Texts texts, Runnable chosen) {
        this.texts = texts;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 0).applyTo(root);
        new Label(root, SWT.NONE).setText(texts.get("version"));
        versions = new Combo(root, SWT.READ_ONLY);
        versions.addListener(SWT.Selection, e -> chosen.run());
        note = new Label(root, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(note);
    }

    Control control() {
        return root;
    }

    /** The version that a document is opened at: the one that is worked on, else the one in force, else the last. */
    static Optional<ObjectiveSet> proposed(Dossier dossier) {
        return ObjectiveVersions.pending(dossier).or(() -> ObjectiveVersions.inForce(dossier))
                .or(() -> dossier.getObjectiveSets().stream().reduce((earlier, later) -> later));
    }

    /** What a version is called: its number, how far it got, and whether it is in force. */
    static String name(Texts texts, Dossier dossier, ObjectiveSet set) {
        boolean inForce = ObjectiveVersions.inForce(dossier).filter(s -> s == set).isPresent();
        return texts.get(inForce ? "version.inForce" : "version.name", set.getVersion(), STATUS.text(set.getStatus()));
    }

    /** Shows the versions of a dossier with one of them chosen. */
    void show(Dossier dossier, ObjectiveSet shown, String locked) {
        List<String> names = dossier.getObjectiveSets().stream().map(s -> name(texts, dossier, s)).toList();
        ids = dossier.getObjectiveSets().stream().map(ObjectiveSet::getId).toList();
        if (!names.equals(List.of(versions.getItems()))) {
            versions.setItems(names.toArray(String[]::new));
            root.layout(true);
        }
        versions.select(ids.indexOf(shown.getId()));
        if (!note.getText().equals(locked)) {
            note.setText(locked);
        }
    }

    /** The id of the chosen version. */
    String chosen() {
        return versions.getSelectionIndex() < 0 ? null : ids.get(versions.getSelectionIndex());
    }

    /** Chooses as a person does, for tests. */
    void choose(int index) {
        versions.select(index);
        versions.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    }
}
