package org.jixiao.ui.common;

import java.util.function.Function;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

/**
 * Makes the columns of a table or a tree whose rows are all of one type, each from a function that says what the cell shows. What is said
 * about a row as a whole (its ink, its tool tip) goes for the columns that are added afterwards.
 *
 * @param <E> type of the rows
 */
public final class Columns<E> {

    private static final Function<Object, Image> NO_IMAGE = row -> null;

    /** Makes an empty column of the viewer with a head, a width and an alignment. */
    private interface Maker {
        ViewerColumn make(String head, int width, int align);
    }

    private final Class<E> type;
    private final Maker maker;
    private final Runnable tipSupport;
    private Function<? super E, Color> ink = row -> null;
    private Function<? super E, String> tip;
    private boolean tips;

    private Columns(Class<E> type, Maker maker, Runnable tipSupport) {
        this.type = type;
        this.maker = maker;
        this.tipSupport = tipSupport;
    }

    /** Columns of a table. */
    public static <E> Columns<E> of(TableViewer table, Class<E> type) {
        return new Columns<>(type, (head, width, align) -> {
            TableViewerColumn column = new TableViewerColumn(table, align);
            column.getColumn().setText(head);
            column.getColumn().setWidth(width);
            return column;
        }, () -> ColumnViewerToolTipSupport.enableFor(table));
    }

    /** Columns of a tree. */
    public static <E> Columns<E> of(TreeViewer tree, Class<E> type) {
        return new Columns<>(type, (head, width, align) -> {
            TreeViewerColumn column = new TreeViewerColumn(tree, align);
            column.getColumn().setText(head);
            column.getColumn().setWidth(width);
            return column;
        }, () -> ColumnViewerToolTipSupport.enableFor(tree));
    }

    /** The colour of a row's words; null for the usual one. */
    public Columns<E> ink(Function<? super E, Color> colour) {
        ink = colour;
        return this;
    }

    /** Hovering over a cell shows its whole text, which a narrow column cuts off. */
    public Columns<E> tips() {
        return tips(null);
    }

    /** Hovering over a row shows this. */
    public Columns<E> tips(Function<? super E, String> words) {
        tip = words;
        if (!tips) {
            tips = true;
            tipSupport.run();
        }
        return this;
    }

    /** A column of words. */
    public Columns<E> add(String head, int width, Function<? super E, String> text) {
        return add(head, width, SWT.LEFT, text, NO_IMAGE);
    }

    /** A column of numbers. */
    public Columns<E> numbers(String head, int width, Function<? super E, String> text) {
        return add(head, width, SWT.RIGHT, text, NO_IMAGE);
    }

    /** A column of words with an image before them; null for none. */
    public Columns<E> add(String head, int width, Function<? super E, String> text, Function<? super E, Image> image) {
        return add(head, width, SWT.LEFT, text, image);
    }

    private Columns<E> add(String head, int width, int align, Function<? super E, String> text, Function<? super E, Image> image) {
        maker.make(head, width, align).setLabelProvider(new Labels<>(type, text, image, ink, tips ? tip == null ? text : tip : null));
        return this;
    }

    private static final class Labels<E> extends ColumnLabelProvider {

        private final Class<E> type;
        private final Function<? super E, String> text;
        private final Function<? super E, Image> image;
        private final Function<? super E, Color> ink;
        private final Function<? super E, String> tip;

        Labels(Class<E> type, Function<? super E, String> text, Function<? super E, Image> image, Function<? super E, Color> ink,
                Function<? super E, String> tip) {
            this.type = type;
            this.text = text;
            this.image = image;
            this.ink = ink;
            this.tip = tip;
        }

        @Override
        public String getText(Object element) {
            return text.apply(type.cast(element));
        }

        @Override
        public Image getImage(Object element) {
            return image.apply(type.cast(element));
        }

        @Override
        public Color getForeground(Object element) {
            return ink.apply(type.cast(element));
        }

        @Override
        public String getToolTipText(Object element) {
            return tip == null ? null : tip.apply(type.cast(element));
        }
    }
}
