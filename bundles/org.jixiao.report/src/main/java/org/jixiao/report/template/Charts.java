package org.jixiao.report.template;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Bar charts as pictures, drawn without a display: for each bar its name, its length and its number in words, so that colour says nothing alone. */
public final class Charts {

    /** Width of every chart. */
    public static final int WIDTH = 1200;

    private static final int ROW = 58;
    private static final int TOP = 70;
    private static final int MARGIN = 30;
    private static final int GAP = 18;
    private static final Color INK = new Color(0x1d2530);
    private static final Color FAINT = new Color(0x5b6675);
    private static final Color PLAIN = new Color(0x2f6f9f);
    private static final Map<String, Color> COLOURS = Map.of("RED", new Color(0xc0392b), "YELLOW", new Color(0xd4a017), "GREEN", new Color(0x2e8b57),
            "BLUE", new Color(0x2f6f9f), "UNKNOWN", new Color(0x9aa3ad), "NONE", new Color(0xc9d0d8), "优", new Color(0x2e8b57),
            "良", new Color(0x2f6f9f), "中", new Color(0xd4a017), "差", new Color(0xc0392b));

    private Charts() {
    }

    /**
     * One bar.
     *
     * @param code gives the colour where it has a meaning
     * @param name beside the bar
     * @param value its length; not negative
     * @param text the value in words
     */
    public record Bar(String code, String name, BigDecimal value, String text) {
    }

    /**
     * Draws a chart.
     *
     * @param title above the bars
     * @param bars from top to bottom
     * @return the picture as PNG
     * @throws IOException when this machine can draw none
     */
    public static byte[] bars(String title, List<Bar> bars) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, height(bars), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            draw(g, image, title, bars);
        } finally {
            g.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", bytes)) {
            throw new IOException("no PNG writer");
        }
        return bytes.toByteArray();
    }

    /** Height of a chart with these bars. */
    public static int height(List<Bar> bars) {
        return TOP + ROW * Math.max(1, bars.size()) + MARGIN;
    }

    private static void draw(Graphics2D g, BufferedImage image, String title, List<Bar> bars) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setColor(INK);
        g.setFont(font(title, Font.BOLD, 28));
        g.drawString(title, MARGIN, 44);
        String all = title + String.join("", bars.stream().flatMap(b -> Stream.of(b.name(), b.text())).toList());
        g.setFont(font(all, Font.PLAIN, 24));
        FontMetrics metrics = g.getFontMetrics();
        int names = Math.min(WIDTH / 3, bars.stream().mapToInt(b -> metrics.stringWidth(b.name())).max().orElse(0));
        int texts = bars.stream().mapToInt(b -> metrics.stringWidth(b.text())).max().orElse(0);
        int left = MARGIN + names + GAP;
        int room = Math.max(1, WIDTH - left - texts - GAP - MARGIN);
        BigDecimal most = bars.stream().map(Bar::value).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        for (int i = 0; i < bars.size(); i++) {
            bar(g, metrics, bars.get(i), new Place(left, TOP + i * ROW, names, room), most);
        }
        g.setColor(FAINT);
        g.setStroke(new BasicStroke(2));
        g.drawLine(left, TOP - 6, left, TOP + ROW * Math.max(1, bars.size()) - 6);
    }

    private record Place(int left, int top, int names, int room) {
    }

    private static void bar(Graphics2D g, FontMetrics metrics, Bar bar, Place at, BigDecimal most) {
        // The length is only for the eye; the number stands beside it.
        int length = most.signum() == 0 ? 0
                : bar.value().multiply(BigDecimal.valueOf(at.room())).divide(most, 0, RoundingMode.HALF_UP).intValueExact();
        int base = at.top() + ROW / 2 + metrics.getAscent() / 2 - 8;
        g.setColor(INK);
        String name = fitted(bar.name(), at.names(), metrics);
        g.drawString(name, at.left() - GAP - metrics.stringWidth(name), base);
        g.setColor(COLOURS.getOrDefault(bar.code(), PLAIN));
        g.fillRect(at.left(), at.top(), length, ROW - GAP);
        g.setColor(INK);
        g.drawString(bar.text(), at.left() + length + GAP / 2, base);
    }

    private static String fitted(String name, int width, FontMetrics metrics) {
        String text = name;
        while (metrics.stringWidth(text) > width && text.length() > 2) {
            text = text.substring(0, text.length() - 2) + "…";
        }
        return text;
    }

    /** A font of this machine that has all letters; where none has, the platform's own, which marks what it lacks. */
    private static Font font(String text, int style, int size) {
        for (String family : List.of("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Zen Hei",
                "SimHei", "SimSun")) {
            Font font = new Font(family, style, size);
            if (font.getFamily().equals(family) && font.canDisplayUpTo(text) < 0) {
                return font;
            }
        }
        return new Font(Font.SANS_SERIF, style, size);
    }
}
