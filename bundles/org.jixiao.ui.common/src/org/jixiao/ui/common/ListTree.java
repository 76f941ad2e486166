package org.jixiao.ui.common;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ITreeContentProvider;

/**
 * A tree whose input is the list of its roots and whose elements know what is below them.
 *
 * @param <T> type of the elements
 */
public final class ListTree<T> implements ITreeContentProvider {

    private final Class<T> type;
    private final Function<T, List<T>> children;

    /** A tree of elements of a type. */
    public ListTree(Class<T> type, Function<T, List<T>> children) {
        this.type = type;
        this.children = children;
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return children.apply(type.cast(parent)).toArray();
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !children.apply(type.cast(element)).isEmpty();
    }
}
