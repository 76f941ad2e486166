package org.jixiao.core.document;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** XMI that gives the same bytes for the same model on every machine: UTF-8, line feeds, order of the metamodel. */
final class DocumentResource extends XMIResourceImpl {

    private static final int LINE_WIDTH = 120;
    private static final char REPLACEMENT = '\uFFFD';

    DocumentResource(URI uri) {
        super(uri);
        // Without it EMF walks through the whole document for every id that is looked up: too slow for ten thousand indicators.
        setIntrinsicIDToEObjectMap(new HashMap<>());
    }

    /** Fixed options of saving. */
    static Map<Object, Object> saveOptions() {
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_ENCODING, "UTF-8");
        options.put(XMLResource.OPTION_LINE_WIDTH, LINE_WIDTH);
        options.put(Resource.OPTION_LINE_DELIMITER, "\n");
        return options;
    }

    /** Fixed options of loading: a document type is refused by the parser too. */
    static Map<Object, Object> loadOptions() {
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_PARSER_FEATURES, Map.of(
                "http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE,
                "http://xml.org/sax/features/external-general-entities", Boolean.FALSE,
                "http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE));
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        return options;
    }

    @Override
    protected XMLSave createXMLSave() {
        return new Save(createXMLHelper());
    }

    private static final class Save extends XMISaveImpl {

        Save(XMLHelper helper) {
            super(helper);
        }

        @Override
        protected void init(XMLResource resource, Map<?, ?> options) {
            super.init(resource, options);
            Escape tolerant = new TolerantEscape();
            tolerant.setMappingLimit(Character.MAX_CODE_POINT);
            escape = tolerant;
        }

        /** Cells of old workbooks carry characters that XML cannot: they are shown as U+FFFD instead of making the file unsavable. */
        private static final class TolerantEscape extends Escape {

            @Override
            public String convert(String input) {
                return super.convert(legal(input));
            }

            @Override
            public String convertText(String input) {
                return super.convertText(legal(input));
            }

            private static String legal(String input) {
                if (input == null) {
                    return null;
                }
                StringBuilder changed = null;
                for (int i = 0; i < input.length();) {
                    int point = input.codePointAt(i);
                    int width = Character.charCount(point);
                    if (!isLegal(point)) {
                        if (changed == null) {
                            changed = new StringBuilder(input);
                        }
                        changed.setCharAt(i, REPLACEMENT);
                    }
                    i += width;
                }
                return changed == null ? input : changed.toString();
            }

            private static boolean isLegal(int point) {
                return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF
                        || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
            }
        }
    }
}
