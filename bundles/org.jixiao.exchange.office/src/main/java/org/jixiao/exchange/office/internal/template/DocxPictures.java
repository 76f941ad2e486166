package org.jixiao.exchange.office.internal.template;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jixiao.exchange.template.TemplateValue;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts pictures into a document of Word. */
final class DocxPictures {

	private static final String IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
	private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
	private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
	private static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
	private static final int EMU_PER_TWIP = 635;
	/** Ids of drawings are unique in a document; those of its author are hardly so great. */
	private static final int FIRST_ID = 70_000;

	private final OPCPackage file;
	private int count;

	DocxPictures(OPCPackage file) {
		this.file = file;
	}

	/** Pictures of one part. */
	Of of(PackagePart part) {
		return new Of(part);
	}

	/** Pictures of one part. */
	final class Of {

		private final PackagePart part;

		private Of(PackagePart part) {
			this.part = part;
		}

		/**
		 * A run with a picture.
		 *
		 * @param width
		 *            that it may have, in twentieths of a point; it is as wide as it may be
		 * @param height
		 *            that it may have
		 */
		Element run(TemplateValue.Picture picture, Element beside, int width, int height) throws IOException, OpenXML4JException {
			count++;
			PackagePart image = file.createPart(PackagingURIHelper.createPartName("/word/media/jixiao" + count + ".png"), "image/png");
			try (OutputStream out = image.getOutputStream()) {
				out.write(picture.png());
			}
			String relation = part.addRelationship(image.getPartName(), TargetMode.INTERNAL, IMAGE).getId();
			// Half of a page at most is left to a chart, so that words stay beside it.
			long wide = Math.min(width, (long) (height / 2) * picture.width() / picture.height());
			String cx = Long.toString(wide * EMU_PER_TWIP);
			String cy = Long.toString(wide * EMU_PER_TWIP * picture.height() / picture.width());
			Element run = Words.create(beside, "r");
			Element drawing = Words.create(beside, "drawing");
			run.appendChild(drawing);
			drawing.appendChild(inline(beside.getOwnerDocument(), relation, cx, cy, picture.description()));
			return run;
		}

		private Element inline(Document doc, String relation, String cx, String cy, String description) {
			String id = Integer.toString(FIRST_ID + count);
			Element inline = with(doc.createElementNS(WP, "wp:inline"), "distT", "0", "distB", "0", "distL", "0", "distR", "0");
			inline.appendChild(with(doc.createElementNS(WP, "wp:extent"), "cx", cx, "cy", cy));
			inline.appendChild(with(doc.createElementNS(WP, "wp:docPr"), "id", id, "name", "chart" + count, "descr", description));
			Element data = with((Element) inline.appendChild(doc.createElementNS(A, "a:graphic")).appendChild(doc.createElementNS(A, "a:graphicData")), "uri", PIC);
			Element pic = (Element) data.appendChild(doc.createElementNS(PIC, "pic:pic"));
			Element about = (Element) pic.appendChild(doc.createElementNS(PIC, "pic:nvPicPr"));
			about.appendChild(with(doc.createElementNS(PIC, "pic:cNvPr"), "id", id, "name", "chart" + count + ".png"));
			about.appendChild(doc.createElementNS(PIC, "pic:cNvPicPr"));
			Element fill = (Element) pic.appendChild(doc.createElementNS(PIC, "pic:blipFill"));
			Element blip = (Element) fill.appendChild(doc.createElementNS(A, "a:blip"));
			blip.setAttributeNS(REL, "r:embed", relation);
			fill.appendChild(doc.createElementNS(A, "a:stretch")).appendChild(doc.createElementNS(A, "a:fillRect"));
			Element shape = (Element) pic.appendChild(doc.createElementNS(PIC, "pic:spPr"));
			Element frame = (Element) shape.appendChild(doc.createElementNS(A, "a:xfrm"));
			frame.appendChild(with(doc.createElementNS(A, "a:off"), "x", "0", "y", "0"));
			frame.appendChild(with(doc.createElementNS(A, "a:ext"), "cx", cx, "cy", cy));
			shape.appendChild(with(doc.createElementNS(A, "a:prstGeom"), "prst", "rect")).appendChild(doc.createElementNS(A, "a:avLst"));
			return inline;
		}
	}

	private static Element with(Element element, String... attributes) {
		for (int i = 0; i < attributes.length; i += 2) {
			element.setAttribute(attributes[i], attributes[i + 1]);
		}
		return element;
	}
}
