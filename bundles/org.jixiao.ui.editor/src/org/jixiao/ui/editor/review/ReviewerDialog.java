package org.jixiao.ui.editor.review;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.ui.common.Texts;

/** Asks for the name of somebody who reviews. */
public final class ReviewerDialog {

    private ReviewerDialog() {
    }

    /**
     * Asks; empty when nobody is wanted.
     *
     * @param proposed a name to begin with; may be empty
     * @param present names of those who review already
     */
    public static Optional<Party> ask(Shell shell, String proposed, List<String> present) {
        Texts texts = Texts.of(ReviewerDialog.class);
        InputDialog dialog = new InputDialog(shell, texts.get("reviewer.add"), texts.get("reviewer.name"), proposed,
                name -> name.isBlank() ? texts.get("reviewer.none") : present.contains(name.strip()) ? texts.get("reviewer.twice", name.strip()) : null);
        if (dialog.open() != Window.OK) {
            return Optional.empty();
        }
        return Optional.of(party(dialog.getValue().strip(), null));
    }

    /**
     * Somebody as a party.
     *
     * @param role code of the role, or null
     */
    public static Party party(String name, String role) {
        Party party = BaseFactory.eINSTANCE.createParty();
        party.setName(name);
        party.setRole(role);
        return party;
    }
}
