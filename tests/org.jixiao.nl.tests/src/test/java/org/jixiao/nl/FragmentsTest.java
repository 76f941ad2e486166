package org.jixiao.nl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;

/** The Chinese texts of the platform fit the platform that the product is built from. */
class FragmentsTest {

    /** A placeholder; one that follows a letter is an English plural ending ("item{1}") and has no Chinese counterpart. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<![A-Za-z])\\{(\\d+)");

    private static final Pattern MNEMONIC = Pattern.compile("&(?=[^&\\s{])");

    private static final Pattern CHINESE_MNEMONIC = Pattern.compile("\\(&[A-Z0-9.]\\)");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3,}");

    /** One text of a fragment beside the host's. */
    private record Text(String where, String english, String chinese) {
    }

    private static final List<Fragment> FRAGMENTS = Fragment.all();

    private static final List<Text> TEXTS = read();

    private static List<Text> read() {
        List<Text> texts = new ArrayList<>();
        for (Fragment fragment : FRAGMENTS) {
            for (String file : fragment.files()) {
                fragment.english(file).ifPresent(english -> fragment.chinese(file).forEach((key, value) -> {
                    if (english.containsKey(key)) {
                        texts.add(new Text(fragment.host() + "/" + file + "/" + key, english.get(key), value));
                    }
                }));
            }
        }
        return texts;
    }

    @Test
    void everyFileAndKeyExistsInTheHost() {
        assertTrue(TEXTS.size() > 1000, "only " + TEXTS.size() + " texts were found");
        Set<String> unknown = new TreeSet<>();
        for (Fragment fragment : FRAGMENTS) {
            for (String file : fragment.files()) {
                Set<String> keys = new TreeSet<>(fragment.chinese(file).keySet());
                fragment.english(file).ifPresentOrElse(english -> keys.removeAll(english.keySet()),
                        () -> unknown.add(fragment.host() + " has no file for " + file));
                keys.forEach(key -> unknown.add(fragment.host() + "/" + file + "/" + key));
            }
        }
        assertEquals(Set.of(), unknown);
    }

    @Test
    void placeholdersAreTheHosts() {
        Set<String> differing = new TreeSet<>();
        for (Text text : TEXTS) {
            if (!placeholders(text.english()).equals(placeholders(text.chinese()))) {
                differing.add(text.where());
            }
        }
        assertEquals(Set.of(), differing);
    }

    @Test
    void placeholdersAreReplacedAndNotQuotedAway() {
        Object[] arguments = new Object[10];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i + 1;
        }
        Set<String> left = new TreeSet<>();
        for (Text text : TEXTS) {
            if (!placeholders(text.chinese()).isEmpty() && new MessageFormat(text.chinese()).format(arguments).contains("{")) {
                left.add(text.where());
            }
        }
        assertEquals(Set.of(), left);
    }

    @Test
    void textsAreChineseAndDecoded() {
        Set<String> wrong = new TreeSet<>();
        for (Text text : TEXTS) {
            boolean untranslated = LATIN.matcher(text.chinese()).find() && !HAN.matcher(text.chinese()).find();
            if (untranslated || text.chinese().indexOf('\uFFFD') >= 0 || text.chinese().contains("\\u")) {
                wrong.add(text.where());
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void mnemonicsStandInParenthesesAndAreTheHosts() {
        Set<String> wrong = new TreeSet<>();
        for (Text text : TEXTS) {
            Matcher bare = MNEMONIC.matcher(CHINESE_MNEMONIC.matcher(text.chinese()).replaceAll(""));
            Matcher chinese = CHINESE_MNEMONIC.matcher(text.chinese());
            boolean same = !chinese.find() || text.english().toUpperCase(java.util.Locale.ROOT)
                    .contains(chinese.group().substring(1, 3));
            if (bare.find() || !same) {
                wrong.add(text.where());
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void whatUsersMeetIsChinese() {
        assertEquals("取消", shown("org.eclipse.jface", "org.eclipse.jface.messages", "cancel"));
        assertEquals("完成(&F)", shown("org.eclipse.jface", "org.eclipse.jface.messages", "finish"));
        assertEquals("应用并关闭", shown("org.eclipse.jface", "org.eclipse.jface.messages", "PreferencesDialog.okButtonLabel"));
        assertEquals("全部保存(&E)", shown("org.eclipse.ui.workbench", "org.eclipse.ui.internal.messages", "SaveAll_text"));
        assertEquals("查找操作", shown("org.eclipse.ui", "plugin", "command.quickAccess.name"));
        assertEquals("问题", shown("org.eclipse.ui.ide", "plugin", "Views.Problem"));
        assertEquals("大纲", shown("org.eclipse.ui.views", "plugin", "Views.ContentOutline"));
        assertEquals("关闭其他(&O)", shown("org.eclipse.e4.ui.workbench.renderers.swt",
                "org.eclipse.e4.ui.internal.workbench.renderers.swt.messages", "menuCloseOthers"));
    }

    @Test
    void thePlatformsOwnReaderTakesTheFilesAsUtf8() {
        NLS.initializeMessages("org.eclipse.ui.internal.keys.KeyAssistDialog", KeyAssistTexts.class);
        assertEquals("按“{0}”打开首选项页面", KeyAssistTexts.openPreferencePage);
    }

    private static String shown(String host, String bundle, String key) {
        return FRAGMENTS.stream().filter(f -> f.host().equals(host)).findFirst().orElseThrow().shown(bundle, key);
    }

    private static Set<String> placeholders(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group(1));
        }
        return numbers;
    }

    /** Filled by the platform's reader, as its own message classes are. */
    public static final class KeyAssistTexts extends NLS {
        public static String openPreferencePage;

        private KeyAssistTexts() {
        }
    }
}
