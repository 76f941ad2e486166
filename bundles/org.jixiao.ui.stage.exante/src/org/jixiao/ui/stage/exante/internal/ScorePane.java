package org.jixiao.ui.stage.exante.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.exante.ExAnteCommands;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.review.ReviewGrid;
import org.jixiao.ui.editor.review.ReviewSheet;
import org.jixiao.ui.editor.review.ReviewerDialog;
import org.jixiao.ui.editor.table.FindingMarks;

/** What the experts give, point by point. */
public final class ScorePane {

    private final DossierContext context;
    private final Texts texts;
    private final ExAnteWords words;
    private final Composite root;
    private final ToolItem add;
    private final ToolItem remove;
    private final Label result;
    private final ReviewGrid grid;
    private Standing standing;

    ScorePane(Composite parent, DossierContext context, Texts texts) {
        this.context = context;
        this.texts = texts;
        words = new ExAnteWords(texts, context.services().packs());
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(root);
        Composite top = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 2).spacing(14, 0).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        ToolBar bar = new ToolBar(top, SWT.FLAT | SWT.RIGHT);
        add = item(bar, "expert.add", this::addExpert);
        remove = item(bar, "expert.remove", this::removeExpert);
        result = new Label(top, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(result);
        grid = new ReviewGrid(root, context, texts.get("scores"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
    }

    private ToolItem item(ToolBar bar, String key, Runnable run) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(texts.get(key));
        item.setToolTipText(texts.get(key + ".help"));
        item.addListener(SWT.Selection, e -> {
            grid.commit();
            run.run();
        });
        return item;
    }

    Control control() {
        return root;
    }

    /** Shows an evaluation. */
    void show(Standing now, FindingMarks marks) {
        standing = now;
        boolean can = !now.isLocked() && now.scheme().isPresent();
        Enablement.set(add, can);
        Enablement.set(remove, can && !experts().isEmpty());
        String line = now.assessment().map(words::result).orElse(texts.get("facts.noScheme"));
        if (!line.equals(result.getText())) {
            result.setText(line);
            result.setToolTipText(line);
        }
        grid.control().setVisible(now.assessment().isPresent());
        now.assessment().ifPresent(a -> grid.show(sheet(), marks, now.isLocked()));
    }

    private ReviewSheet sheet() {
        var review = standing.assessment().orElseThrow().review();
        return new ReviewSheet(review.rule(), standing.evaluation(), DossierPackage.Literals.EX_ANTE_EVALUATION__OPINIONS,
                standing.evaluation().getExperts(), review);
    }

    private List<String> experts() {
        return standing.assessment().isEmpty() ? List.of() : sheet().reviewers().stream().filter(n -> !n.isEmpty()).toList();
    }

    private ExAnteCommands commands() {
        return new ExAnteCommands(context.session().editingDomain(), context.services().packs(), Locale.getDefault());
    }

    private void addExpert() {
        ReviewerDialog.ask(root.getShell(), "", experts()).ifPresent(party -> {
            try {
                Command command = commands().addExpert(standing.evaluation(), standing.scheme().orElseThrow(), party);
                context.execute(command);
            } catch (Refused refused) {
                context.dialogs().error(root.getShell(), texts.get("expert.add"), refused.getMessage());
            }
        });
    }

    /** Offers the experts as a menu; what one gave can be brought back by undo only, so it is not asked for twice. */
    private void removeExpert() {
        Menu menu = new Menu(root.getShell(), SWT.POP_UP);
        for (String name : experts()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(name);
            item.addListener(SWT.Selection, e -> context.execute(commands().removeExpert(standing.evaluation(), name)));
        }
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** The grid of points, for tests and for the commands of the workbench. */
    public ReviewGrid grid() {
        return grid;
    }

    /** What the experts come to in words, for tests. */
    public String result() {
        return result.getText();
    }
}
