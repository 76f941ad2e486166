package org.jixiao.exchange.office;

import java.util.List;
import java.util.Random;

import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;

/** What everything that is made by chance is made of. The same seed gives the same choices. */
public abstract class RandomContent {

	protected static final List<String> GRADES = List.of("优", "良", "中", "差");
	protected static final List<String> LEVELS = List.of("产出指标", "效益指标", "满意度指标", "成本指标");
	protected static final List<String> SUBLEVELS = List.of("数量指标", "质量指标", "时效指标", "社会效益指标", "服务对象满意度指标");

	protected final Random random;

	protected RandomContent(Random random) {
		this.random = random;
	}

	/** The two levels of a row: those of the row above, or others, or none. */
	protected final void level(String[] levels, int row) {
		if (row == 0 || random.nextInt(4) == 0) {
			levels[0] = random.nextInt(12) == 0 ? null : pick(LEVELS);
		}
		if (row == 0 || random.nextInt(2) == 0) {
			levels[1] = random.nextInt(8) == 0 ? null : pick(SUBLEVELS);
		}
	}

	protected static Party party(String name) {
		Party party = BaseFactory.eINSTANCE.createParty();
		party.setName(name);
		return party;
	}

	protected final String maybe(List<String> from) {
		return random.nextInt(3) == 0 ? null : pick(from);
	}

	protected final <T> T pick(List<T> from) {
		return from.get(random.nextInt(from.size()));
	}
}
