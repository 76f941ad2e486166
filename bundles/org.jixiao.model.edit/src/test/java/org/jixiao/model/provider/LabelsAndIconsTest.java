package org.jixiao.model.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.provider.AppraisalItemProviderAdapterFactory;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.provider.BaseItemProviderAdapterFactory;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.provider.DossierItemProviderAdapterFactory;
import org.jixiao.model.library.LibraryPackage;
import org.jixiao.model.library.provider.LibraryItemProviderAdapterFactory;
import org.jixiao.model.rules.RulesPackage;
import org.jixiao.model.rules.provider.RulesItemProviderAdapterFactory;
import org.jixiao.model.trace.TracePackage;
import org.jixiao.model.trace.provider.TraceItemProviderAdapterFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LabelsAndIconsTest {

    private static final List<EPackage> PACKAGES = List.of(BasePackage.eINSTANCE, RulesPackage.eINSTANCE, LibraryPackage.eINSTANCE,
            TracePackage.eINSTANCE, DossierPackage.eINSTANCE, AppraisalPackage.eINSTANCE);

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    private static Properties texts(String file) throws Exception {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(LabelsAndIconsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Set<String> needed() {
        Set<String> keys = new TreeSet<>();
        for (EPackage ePackage : PACKAGES) {
            for (EClassifier classifier : ePackage.getEClassifiers()) {
                if (classifier instanceof EClass type) {
                    keys.add("_UI_" + type.getName() + "_type");
                    type.getEStructuralFeatures().forEach(f -> keys.add("_UI_" + type.getName() + "_" + f.getName() + "_feature"));
                } else if (classifier instanceof EEnum type) {
                    keys.add("_UI_" + type.getName() + "_enum");
                    type.getELiterals().forEach(l -> keys.add("_UI_" + type.getName() + "_" + l.getName() + "_literal"));
                }
            }
        }
        return keys;
    }

    @Test
    void everyTypeFeatureAndLiteralHasALabelInBothLanguages() throws Exception {
        Properties english = texts("plugin.properties");
        Properties chinese = texts("plugin_zh.properties");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        for (String key : needed()) {
            assertFalse(english.getProperty(key, "").isBlank(), key);
            assertFalse(chinese.getProperty(key, "").isBlank(), key);
            boolean han = english.getProperty(key).codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
            assertFalse(han, () -> "Chinese among the English labels: " + key);
        }
        Set<Object> unused = new HashSet<>(english.keySet());
        unused.removeAll(needed());
        unused.removeIf(key -> key.toString().endsWith("PropertyCategory") || key.toString().startsWith("_UI_CreateChild")
                || key.toString().startsWith("_UI_CreateSibling") || key.toString().startsWith("_UI_Unknown")
                || key.toString().startsWith("_UI_PropertyDescriptor"));
        assertEquals(Set.of(), unused);
    }

    @Test
    void labelsOfOneTypeAreDistinct() throws Exception {
        Properties chinese = texts("plugin_zh.properties");
        for (EPackage ePackage : PACKAGES) {
            for (EClassifier classifier : ePackage.getEClassifiers()) {
                if (classifier instanceof EClass type) {
                    Map<String, String> seen = new HashMap<>();
                    type.getEStructuralFeatures().forEach(f -> {
                        String label = chinese.getProperty("_UI_" + type.getName() + "_" + f.getName() + "_feature");
                        assertEquals(null, seen.put(label, f.getName()), () -> label + " in " + type.getName());
                    });
                }
            }
        }
    }

    @Test
    void providersSpeakTheLanguageOfTheUserAndShowSvgIcons() throws Exception {
        ComposedAdapterFactory factory = factory();
        Set<String> pictures = new HashSet<>();
        int types = 0;
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Locale.setDefault(locale);
            for (EClass type : concrete()) {
                EObject object = EcoreUtil.create(type);
                IItemLabelProvider labels = (IItemLabelProvider) factory.adapt(object, IItemLabelProvider.class);
                assertTrue(labels.getText(object).startsWith(ModelEditPlugin.INSTANCE.getString("_UI_" + type.getName() + "_type")),
                        labels.getText(object));
                URL icon = assertInstanceOf(URL.class, icon(labels.getImage(object)), type.getName());
                assertTrue(icon.getPath().endsWith("/" + type.getName() + ".svg"), icon.toString());
                if (locale == Locale.ENGLISH) {
                    types++;
                    pictures.add(check(icon));
                }
                IItemPropertySource source = (IItemPropertySource) factory.adapt(object, IItemPropertySource.class);
                for (IItemPropertyDescriptor descriptor : source.getPropertyDescriptors(object)) {
                    assertFalse(descriptor.getDisplayName(object).isBlank());
                    assertFalse(descriptor.getCategory(object).isBlank());
                    assertFalse(descriptor.getDescription(object).contains("_UI_"));
                }
            }
        }
        assertEquals(types, pictures.size(), "each type has a picture of its own");
        factory.dispose();
    }

    private static Object icon(Object image) {
        return image instanceof org.eclipse.emf.edit.provider.ComposedImage composed ? composed.getImages().get(0) : image;
    }

    private static String check(URL icon) throws Exception {
        byte[] bytes;
        try (var in = icon.openStream()) {
            bytes = in.readAllBytes();
        }
        var root = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new java.io.ByteArrayInputStream(bytes))
                .getDocumentElement();
        assertEquals("svg", root.getLocalName());
        assertEquals("16", root.getAttribute("width"));
        assertEquals("0 0 16 16", root.getAttribute("viewBox"));
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertFalse(text.contains("currentColor"), icon.toString());
        return text;
    }

    @Test
    void theLabelOfADossierIsItsTitle() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        Dossier dossier = DossierFactory.eINSTANCE.createDossier();
        dossier.setTitle("农村公路养护");
        ComposedAdapterFactory factory = factory();
        IItemLabelProvider labels = (IItemLabelProvider) factory.adapt(dossier, IItemLabelProvider.class);
        assertEquals("绩效档案 农村公路养护", labels.getText(dossier));
        factory.dispose();
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        assertThrows(MissingResourceException.class, () -> ModelEditPlugin.INSTANCE.getString("_UI_Nothing_type"));
        assertThrows(MissingResourceException.class, () -> ModelEditPlugin.INSTANCE.getImage("full/obj16/Nothing"));
    }

    private static List<EClass> concrete() {
        List<EClass> types = new ArrayList<>();
        for (EPackage ePackage : PACKAGES) {
            for (EClassifier classifier : ePackage.getEClassifiers()) {
                if (classifier instanceof EClass type && !type.isAbstract()) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    private static ComposedAdapterFactory factory() {
        return new ComposedAdapterFactory(List.of(new BaseItemProviderAdapterFactory(), new RulesItemProviderAdapterFactory(),
                new LibraryItemProviderAdapterFactory(), new TraceItemProviderAdapterFactory(), new DossierItemProviderAdapterFactory(),
                new AppraisalItemProviderAdapterFactory()));
    }
}
