package org.jixiao.exchange.appraisal.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.internal.ColumnTable;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.BallotCount;
import org.jixiao.model.appraisal.BallotOption;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.ItemAggregation;

/** Reads counted votes: one row for each option of a ballot. Rows of the same id, or of the same unit, part and day, are one ballot. */
final class BallotRows {

	private record Key(AppraisedUnit unit, ComprehensiveItem item, String rest) {
	}

	private static final List<EStructuralFeature> HEAD = List.of(Literals.BALLOT__DATE, Literals.BALLOT__VOTERS, Literals.BALLOT__SPOILED,
			Literals.BALLOT__EVIDENCE);

	private final ImportState state;

	BallotRows(ImportState state) {
		this.state = state;
	}

	void read(ColumnTable table) {
		Map<Key, List<Integer>> ballots = new LinkedHashMap<>();
		for (int row = table.headRow() + 1; row <= table.sheet().lastRow(); row++) {
			int at = row;
			if (!table.isEmpty(row)) {
				state.unit(table, row).ifPresent(unit -> state.item(unit, table, at).ifPresent(item -> {
					String id = table.text(at, "id");
					ballots.computeIfAbsent(new Key(unit, item, id.isEmpty() ? table.text(at, "date") : id), k -> new ArrayList<>()).add(at);
				}));
			}
		}
		ballots.forEach((key, rows) -> ballot(table, key, rows));
	}

	private void ballot(ColumnTable table, Key key, List<Integer> rows) {
		int before = state.findings().errors();
		int first = rows.getFirst();
		Ballot read = AppraisalFactory.eINSTANCE.createBallot();
		read.setItemCode(key.item.getCode());
		HEAD.forEach(feature -> state.cells().read(table, first, feature, read));
		if (key.item.getAggregation() != ItemAggregation.VOTES) {
			state.findings().error(table, first, "itemCode", "ballot.item", Objects.toString(key.item.getName(), key.item.getCode()));
		}
		for (int row : rows) {
			agree(table, row, first);
			if (!table.text(row, "option").isEmpty() || !table.text(row, "votes").isEmpty()) {
				count(table, row, key.item, read);
			}
		}
		String id = table.text(first, "id");
		state.saidBefore("ballot " + key.unit.getId() + ' ' + key.item.getCode() + ' ' + key.rest, table.sheet().name() + '!'
				+ Findings.address(table, first, "itemCode").a1()).ifPresent(where -> state.findings().error(table, first, "itemCode", "row.twice", where));
		if (state.findings().errors() == before && adds(table, first, read)) {
			propose(table, first, key.unit, read, id);
		}
	}

	/** What is said about the whole ballot in each of its rows has to be the same. */
	private void agree(ColumnTable table, int row, int first) {
		for (EStructuralFeature feature : HEAD) {
			String text = table.text(row, feature.getName());
			if (!text.isEmpty() && !text.equals(table.text(first, feature.getName()))) {
				state.findings().error(table, row, feature.getName(), "ballot.differs", text, table.text(first, feature.getName()), first + 1);
			}
		}
	}

	private void count(ColumnTable table, int row, ComprehensiveItem item, Ballot ballot) {
		String written = table.text(row, "option");
		Roster<BallotOption> options = new Roster<>(item.getOptions(), BallotOption::getCode, BallotOption::getName);
		BallotOption byCode = options.find(written, "").found();
		BallotOption option = byCode != null ? byCode : options.find("", written).found();
		if (option == null) {
			state.findings().error(table, row, "option", "ballot.option", written,
					String.join("、", item.getOptions().stream().map(o -> Objects.toString(o.getName(), o.getCode())).toList()));
			return;
		}
		FormCell cell = table.cell(row, "votes");
		if (cell == null || cell.isEmpty()) {
			state.findings().error(table, row, "votes", "required", AppraisalWords.column(AppraisalTable.BALLOTS, "votes", java.util.Locale.getDefault()));
			return;
		}
		Integer votes = state.cells().whole(table.sheet().name(), cell);
		if (votes == null) {
			return;
		}
		if (votes < 0) {
			state.findings().error(table, row, "votes", "ballot.negative", votes);
			return;
		}
		if (ballot.getCounts().stream().anyMatch(c -> c.getOptionCode().equals(option.getCode()))) {
			state.findings().error(table, row, "option", "ballot.optionTwice", written);
			return;
		}
		BallotCount count = AppraisalFactory.eINSTANCE.createBallotCount();
		count.setOptionCode(option.getCode());
		count.setVotes(votes);
		ballot.getCounts().add(count);
	}

	/** Votes and spoiled ones together cannot be more than were handed out. */
	private boolean adds(ColumnTable table, int first, Ballot ballot) {
		long votes = ballot.getCounts().stream().mapToLong(BallotCount::getVotes).sum();
		long spoiled = ballot.getSpoiled() == null ? 0 : ballot.getSpoiled();
		if (ballot.getVoters() == null) {
			state.findings().warning(table, first, "voters", "ballot.voters");
			return true;
		}
		if (spoiled < 0 || ballot.getVoters() < 0) {
			state.findings().error(table, first, spoiled < 0 ? "spoiled" : "voters", "ballot.negative", spoiled < 0 ? spoiled : ballot.getVoters());
			return false;
		}
		if (votes + spoiled > ballot.getVoters()) {
			state.findings().error(table, first, "voters", "ballot.tooMany", votes, spoiled, ballot.getVoters());
			return false;
		}
		return true;
	}

	private void propose(ColumnTable table, int row, AppraisedUnit unit, Ballot read, String id) {
		Optional<Ballot> existing = unit.getBallots().stream().filter(b -> id.isEmpty()
				? read.getItemCode().equals(b.getItemCode()) && Objects.equals(read.getDate(), b.getDate()) : id.equals(b.getId())).findFirst();
		Ballot proposed = existing.map(EcoreUtil::copy).orElse(read);
		if (existing.isPresent()) {
			List<EStructuralFeature> said = new ArrayList<>(HEAD.stream().filter(f -> table.has(f.getName())).toList());
			said.add(Literals.BALLOT__COUNTS);
			Sameness.transfer(said, read, proposed);
		} else {
			proposed.setId(id.isEmpty() ? UUID.randomUUID().toString() : id);
		}
		state.propose(AppraisalTable.BALLOTS, table.sheet().name(), Findings.address(table, row, "itemCode"), unit, unit,
				Literals.APPRAISED_UNIT__BALLOTS, existing.orElse(null), proposed);
	}
}
