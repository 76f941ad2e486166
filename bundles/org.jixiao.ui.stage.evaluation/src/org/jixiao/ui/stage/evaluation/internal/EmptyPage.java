package org.jixiao.ui.stage.evaluation.internal;

import java.util.UUID;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;

/** What a dossier without an evaluation shows: what belongs here, and the button that makes it. */
final class EmptyPage {

    private final Composite root;

    EmptyPage(Composite parent, DossierContext context, Texts texts) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(40, 40).spacing(8, 12).applyTo(root);
        Label words = new Label(root, SWT.WRAP);
        words.setText(texts.get("empty.words"));
        GridDataFactory.fillDefaults().hint(480, SWT.DEFAULT).applyTo(words);
        NewEvaluation maker = new NewEvaluation(context, texts);
        String refusal = maker.refusal();
        Button begin = new Button(root, SWT.PUSH);
        begin.setText(texts.get("empty.begin"));
        Enablement.set(begin, refusal.isEmpty());
        begin.addListener(SWT.Selection, e -> maker.ask(root.getShell()));
        if (!refusal.isEmpty()) {
            Label why = new Label(root, SWT.WRAP);
            why.setText(refusal);
            GridDataFactory.fillDefaults().hint(480, SWT.DEFAULT).applyTo(why);
        }
        Button make = new Button(root, SWT.PUSH);
        make.setText(texts.get("empty.make"));
        Enablement.set(make, !context.isReadOnly());
        make.addListener(SWT.Selection, e -> context.execute(context.commands().add(context.dossier(), DossierPackage.Literals.DOSSIER__EVALUATIONS,
                evaluation())));
    }

    private static Evaluation evaluation() {
        Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
        evaluation.setId(UUID.randomUUID().toString());
        FundRow total = DossierFactory.eINSTANCE.createFundRow();
        total.setId(UUID.randomUUID().toString());
        total.setSource(FundSource.TOTAL);
        evaluation.getFundRows().add(total);
        return evaluation;
    }

    Control control() {
        return root;
    }
}
