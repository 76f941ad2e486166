package org.jixiao.ui.common.grid;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/**
 * Sizes of the texts painted last, in the font they were painted in. The window system lays a text out to measure it, and a grid asks
 * for the same texts in every frame.
 */
final class TextSizes {

    private static final int KEPT = 4096;

    private final Map<String, Point> sizes = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Point> eldest) {
            return size() > KEPT;
        }
    };
    private Font font;
    private int line;

    private void follow(GC gc) {
        Font now = gc.getFont();
        if (!now.equals(font)) {
            font = now;
            line = gc.getFontMetrics().getHeight();
            sizes.clear();
        }
    }

    /** Width and height of the text in pixels; not to be changed. */
    Point of(GC gc, String text) {
        follow(gc);
        Point size = sizes.get(text);
        if (size == null) {
            size = gc.textExtent(text);
            sizes.put(text, size);
        }
        return size;
    }

    /** Height of a line in pixels. */
    int line(GC gc) {
        follow(gc);
        return line;
    }
}
