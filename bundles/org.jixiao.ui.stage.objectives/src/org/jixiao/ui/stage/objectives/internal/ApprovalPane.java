package org.jixiao.ui.stage.objectives.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.stages.objectives.ObjectiveCommands;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormField;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.Amounts;

/** With which budget a version is approved, and, for an adjustment, why and with which change of the budget. */
final class ApprovalPane {

    private final DossierContext context;
    private final Texts texts;
    private final Amounts amounts;
    private final Composite root;
    private final FormField number;
    private final FormField date;
    private final FormField reason;
    private final FormField budget;
    private ObjectiveSet set;

    ApprovalPane(Composite parent, DossierContext context, Texts texts, Amounts amounts) {
        this.context = context;
        this.texts = texts;
        this.amounts = amounts;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 6).spacing(8, 6).applyTo(root);
        number = new FormField(root, texts.get("approval.number"), 1, text -> {
            approve(words(text), set.getApprovedOn());
            return null;
        });
        date = new FormField(root, texts.get("approval.date"), 1, this::date);
        reason = new FormField(root, texts.get("approval.reason"), 3, text -> {
            context.execute(context.commands().set(set, DossierPackage.Literals.OBJECTIVE_SET__ADJUSTMENT_REASON, words(text)));
            return null;
        });
        budget = new FormField(root, texts.get("approval.budget"), 1, text -> null);
        budget.setEditable(false);
    }

    private static String words(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private String date(String text) {
        try {
            approve(set.getApprovalNumber(), text.isBlank() ? null : LocalDate.parse(text.strip()));
            return null;
        } catch (DateTimeParseException wrong) {
            return texts.get("check.date", text.strip());
        }
    }

    private void approve(String given, LocalDate on) {
        context.execute(new ObjectiveCommands(context.session().editingDomain(), context.services().packs(), Locale.getDefault())
                .approval(set, given, on));
    }

    Control control() {
        return root;
    }

    /** Shows a version. */
    void show(Version version, Optional<ObjectiveSet> base) {
        if (set != version.set()) {
            commit();
        }
        set = version.set();
        number.show(set.getApprovalNumber() == null ? "" : set.getApprovalNumber());
        date.show(set.getApprovedOn() == null ? "" : set.getApprovedOn().toString());
        reason.show(set.getAdjustmentReason() == null ? "" : set.getAdjustmentReason());
        number.setEditable(!version.isLocked());
        date.setEditable(!version.isLocked());
        reason.setEditable(!version.isLocked() && set.getBasedOnVersion() != null);
        budget.show(base.map(b -> texts.get("approval.change", b.getVersion(), total(b), total(set), amounts.unit()))
                .orElseGet(() -> texts.get("approval.total", total(set), amounts.unit())));
    }

    private String total(ObjectiveSet of) {
        return of.getFundRows().stream().filter(r -> r.getSource() == FundSource.TOTAL).findFirst().map(this::inForce).filter(t -> !t.isEmpty())
                .orElse(texts.get("approval.none"));
    }

    private String inForce(FundRow row) {
        return Numbers.points(amounts.number(row.getAdjusted() == null ? row.getInitial() : row.getAdjusted()));
    }

    /** Hands over what is still being typed. */
    void commit() {
        if (set != null && set.eContainer() != null) {
            number.commit();
            date.commit();
            reason.commit();
        }
    }
}
