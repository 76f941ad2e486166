package org.jixiao.exchange.library.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.exchange.quantity.ModelQuantities;
import org.jixiao.exchange.quantity.ParseContext;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Nature;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.LibraryPackage;
import org.jixiao.model.rules.RulesPackage;

/**
 * The sheets of a library workbook: each is a list of objects of one class, with one column for each field. The order is that in which
 * they are built: what something belongs to comes before it.
 */
public enum LibraryTable {
	/** The library itself, one row. */
	LIBRARY(LibraryPackage.Literals.INDICATOR_LIBRARY, "name version region domain description packId"),
	/** Documents the library rests on. */
	DOCUMENTS(RulesPackage.Literals.SOURCE_DOCUMENT, "title number issuer issued note"),
	/** Their clauses. */
	CLAUSES(RulesPackage.Literals.CLAUSE, "number text paraphrase"),
	/** The definitions. */
	INDICATORS(LibraryPackage.Literals.INDICATOR_DEFINITION, "code level1 level2 name nature unit direction core explanation formula evidenceRequired"
			+ " valueSource valueMethod suggestedPoints synonyms subjectKinds domains validFrom validTo clauseId note"),
	/** Standards of definitions and of the library as a whole. */
	STANDARDS(LibraryPackage.Literals.STANDARD, "basis name value region validFrom validTo source clauseId"),
	/** Graded values of standards. */
	LEVELS(LibraryPackage.Literals.STANDARD_LEVEL, "name coefficient value"),
	/** Default rules of definitions, and rules of parts of rules. */
	RULES(RulesPackage.Literals.SCORING_RULE, "name methodId methodVersion methodBundle methodFeature parameters clauseId note"),
	/** Parts of composite rules. */
	ITEMS(RulesPackage.Literals.RULE_ITEM, "name points"),
	/** Worked examples of rules. */
	EXAMPLES(RulesPackage.Literals.WORKED_EXAMPLE, "name full target actual inputs expectedKind expected expectedLow expectedHigh source"),
	/** Units of measure. */
	UNITS(LibraryPackage.Literals.UNIT_DEFINITION, "code name synonyms dimension factor"),
	/** What happened to the library. */
	HISTORY(BasePackage.Literals.EVENT, "time actor role what objectId fromState toState comment documentHash");

	private final EClass type;
	private final List<EStructuralFeature> features;

	LibraryTable(EClass type, String names) {
		this.type = type;
		List<EStructuralFeature> found = new ArrayList<>();
		for (String name : names.split(" ")) {
			found.add(Optional.ofNullable(type.getEStructuralFeature(name)).orElseThrow());
		}
		features = List.copyOf(found);
	}

	/** The class of the rows. */
	public EClass type() {
		return type;
	}

	/** The fields in the order of the columns. */
	public List<EStructuralFeature> features() {
		return features;
	}

	/** Whether the rows carry an id. */
	public boolean hasId() {
		return type.getEIDAttribute() != null;
	}

	/** Whether the rows stand directly in the library and nowhere else, so that nothing needs to say what they belong to. */
	public boolean isTopLevel() {
		return this == LIBRARY || this == DOCUMENTS || this == INDICATORS || this == UNITS || this == HISTORY;
	}

	/** Whether a row may belong to a definition, which people name by its code. */
	public boolean isOfIndicator() {
		return this == STANDARDS || this == RULES;
	}

	/** Whether an object without an owner belongs to the library. */
	public boolean mayStandAlone() {
		return isTopLevel() || this == STANDARDS;
	}

	/** The list or place of an owner that holds objects of a class. */
	public static Optional<EReference> place(EClass owner, EClass child) {
		return owner.getEAllContainments().stream().filter(r -> r.getEReferenceType() == child).findFirst();
	}

	/** The table of a class. */
	public static Optional<LibraryTable> of(EClass type) {
		return Arrays.stream(values()).filter(t -> t.type == type).findFirst();
	}

	/** What stands beside a value: for a standard, nature and unit of its indicator; for examples of rules nothing. */
	public static ParseContext context(EObject object) {
		for (EObject owner = object; owner != null; owner = owner.eContainer()) {
			if (owner instanceof IndicatorDefinition definition && object.eClass().getEPackage() == LibraryPackage.eINSTANCE) {
				return ParseContext.target(ModelQuantities.operator(definition.getNature()), definition.getUnit(), null);
			}
		}
		return ParseContext.target(ModelQuantities.operator(Nature.UNSPECIFIED), null, null);
	}
}
