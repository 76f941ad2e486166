package org.jixiao.exchange.appraisal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.appraisal.ImportChange;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;

/** Proposals as lines for people. */
public final class Changes {

	private static final int PARTS_SHOWN = 4;

	private Changes() {
	}

	/** One line for something new, one for each field of what is there. */
	public static List<ImportChange> of(Proposal proposal) {
		String unit = proposal.unit() == null ? "" : Objects.toString(proposal.unit().getName(), proposal.unit().getCode());
		String what = Descriptions.of(proposal.proposed());
		if (proposal.isNew()) {
			return List.of(change(proposal, Message.of("appraisal.change.new", unit, what), "", summary(proposal.proposed())));
		}
		if (proposal.existing() instanceof Filing before && proposal.proposed() instanceof Filing after) {
			return List.of(change(proposal, Message.of("appraisal.change.filing", unit, what), values(before), values(after)));
		}
		String known = Descriptions.of(proposal.existing());
		List<ImportChange> lines = new ArrayList<>();
		for (EStructuralFeature field : proposal.fields()) {
			lines.add(change(proposal, Message.of("appraisal.change.field", unit, known, ModelCommands.featureLabel(field)),
					Descriptions.value(proposal.existing(), field), Descriptions.value(proposal.proposed(), field)));
		}
		return lines;
	}

	private static ImportChange change(Proposal proposal, Message what, String before, String after) {
		return new ImportChange(proposal.table(), proposal.file(), proposal.sheet(), proposal.cell(), what, before, after);
	}

	private static String values(Filing filing) {
		List<FilingEntry> entries = filing.getEntries();
		return entries.stream().filter(e -> e.getValue() != null).limit(PARTS_SHOWN).map(e -> Objects.toString(e.getValue().getText(), ""))
				.collect(Collectors.joining("、")) + (entries.size() > PARTS_SHOWN ? "… (" + entries.size() + ')' : "");
	}

	private static String summary(EObject object) {
		if (object instanceof Filing filing) {
			return values(filing);
		}
		return object.eClass().getEAllStructuralFeatures().stream()
				.filter(f -> object.eIsSet(f) && !f.getName().equals("id") && !f.getName().endsWith("Id") && !f.getName().equals("provenance")
						&& !(f instanceof EReference reference && reference.isContainer()))
				.limit(PARTS_SHOWN).map(f -> ModelCommands.featureLabel(f) + ' ' + Descriptions.value(object, f)).collect(Collectors.joining("; "));
	}
}
