package org.jixiao.ui.stage.appraisal.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jixiao.stages.base.Refused;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.form.FormDialog;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;

/**
 * Asks for the fields of a new object and puts it into the document by a command; while that refuses, the reasons stand in the dialog.
 *
 * @param <R> type of the object
 */
public final class AskDialog<R extends EObject> extends FormDialog {

    private static final int LINES = 4;

    /**
     * What is done with the object.
     *
     * @param <R> type of the object
     */
    @FunctionalInterface
    public interface Act<R> {
        /** The command; it changes nothing yet. */
        Command command(R fresh) throws Refused;
    }

    private record Asked<R extends EObject>(Field<R> field, Supplier<String> typed) {
    }

    private final AppraisalDocument document;
    private final R start;
    private final List<Field<R>> fields;
    private final Act<R> act;
    private final List<Asked<R>> asked = new ArrayList<>();

    /**
     * A dialog.
     *
     * @param start the object as it is before anything is typed; it is not put into the document itself
     */
    public AskDialog(AppraisalDocument document, String title, String message, R start, List<Field<R>> fields, Act<R> act) {
        super(UiThread.shell(), title, message);
        this.document = document;
        this.start = start;
        this.fields = List.copyOf(fields);
        this.act = act;
    }

    @Override
    protected void fill(Composite form) {
        for (Field<R> field : fields) {
            GridColumn column = field.column();
            String value = field.text(start);
            asked.add(new Asked<>(field, switch (column.kind()) {
                case CHOICE -> {
                    Combo combo = choice(form, column.title(), column.choices().toArray(String[]::new));
                    combo.select(column.choices().indexOf(value));
                    combo.setToolTipText(column.help());
                    yield combo::getText;
                }
                case LONG_TEXT -> text(lines(form, column.title(), value, LINES), column);
                case TEXT, NUMBER -> text(line(form, column.title(), value), column);
            }));
        }
    }

    private static Supplier<String> text(Text text, GridColumn column) {
        text.setToolTipText(column.help());
        return text::getText;
    }

    @Override
    protected void okPressed() {
        R fresh = EcoreUtil.copy(start);
        for (Asked<R> one : asked) {
            String typed = one.typed().get();
            String refusal = one.field().refusal(typed);
            if (refusal != null) {
                setErrorMessage(Texts.of(AskDialog.class).get("ask.refused", one.field().column().title(), refusal));
                return;
            }
            one.field().fill(fresh, typed);
        }
        try {
            Command command = act.command(fresh);
            super.okPressed();
            document.execute(command);
        } catch (Refused refused) {
            setErrorMessage(refused.getMessage());
        }
    }
}
