package org.jixiao.ui.workbench.internal.help;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.jixiao.ui.workbench.internal.Texts;

/**
 * The help: its pages on the left with a box to search in them, the page on the right.
 */
public final class HelpView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.jixiao.ui.workbench.help"; //$NON-NLS-1$

    private static final int MARGIN = 14;

    private final HelpPages pages = new HelpPages(Locale.getDefault());
    private ListViewer list;
    private StyledText text;
    private Markdown shown = Markdown.parse(""); //$NON-NLS-1$

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 2;
        layout.marginHeight = 2;
        left.setLayout(layout);
        Text search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Texts.get("help.search"));
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        list = new ListViewer(left, SWT.SINGLE | SWT.V_SCROLL);
        list.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(page -> ((HelpPage) page).title()));
        list.setInput(pages.all());
        text = new StyledText(sash, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(4);
        sash.setWeights(1, 3);
        search.addModifyListener(event -> list.setInput(
                search.getText().isBlank() ? pages.all() : pages.search(search.getText())));
        list.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof HelpPage page) {
                render(page);
            }
        });
        text.addListener(SWT.MouseUp, event -> follow(text.getOffsetAtPoint(
                new org.eclipse.swt.graphics.Point(event.x, event.y))));
        text.addListener(SWT.KeyUp, event -> {
            if (event.keyCode == SWT.CR) {
                follow(text.getCaretOffset());
            }
        });
        show(HelpPages.IDS.getFirst());
    }

    /**
     * Shows a page.
     *
     * @param id its id; one that does not exist shows the first
     */
    public void show(String id) {
        HelpPage page = pages.page(id).orElse(pages.all().getFirst());
        list.setInput(pages.all());
        list.setSelection(new StructuredSelection(page), true);
    }

    private void render(HelpPage page) {
        shown = Markdown.parse(page.text());
        text.setText(shown.text());
        text.setStyleRanges(shown.spans().stream().map(this::style).toArray(StyleRange[]::new));
        text.setTopIndex(0);
    }

    private StyleRange style(Markdown.Span span) {
        StyleRange range = new StyleRange();
        range.start = span.start();
        range.length = span.length();
        switch (span.look()) {
            case TITLE -> range.font = JFaceResources.getFont(JFaceResources.HEADER_FONT);
            case HEADING -> range.font = JFaceResources.getFont(JFaceResources.BANNER_FONT);
            case BOLD -> range.fontStyle = SWT.BOLD;
            case CODE -> range.font = JFaceResources.getFont(JFaceResources.TEXT_FONT);
            case LINK -> {
                range.underline = true;
                range.underlineStyle = SWT.UNDERLINE_LINK;
                range.foreground = JFaceColors.getHyperlinkText(text.getDisplay());
            }
            default -> throw new IllegalStateException(span.look().name());
        }
        return range;
    }

    private void follow(int offset) {
        List<Markdown.Span> links = shown.spans().stream().filter(span -> span.look() == Markdown.Look.LINK
                && offset >= span.start() && offset < span.start() + span.length()).toList();
        if (!links.isEmpty()) {
            show(links.getFirst().target());
        }
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }
}
