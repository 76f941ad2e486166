package org.jixiao.exchange.office.stages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.jixiao.exchange.office.RandomContent;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;

/** Texts, amounts and points of forms of any stage. */
abstract class RandomParts extends RandomContent {

	static final List<String> TEXTS = List.of("资金到位晚", "0012", "=1+1", "第一条\n第二条", "100%", "超额完成", "'引号", "true", "2022-01-01", "很长".repeat(400), "007", "3.50");

	RandomParts(Random random) {
		super(random);
	}

	final Amount amount() {
		Amount amount = BaseFactory.eINSTANCE.createAmount();
		String text = pick(List.of("250,000.00", "0", "123456789012.3456", "0.1", "12.5", random.nextInt(100000) + "." + (1 + random.nextInt(9999))));
		amount.setText(text);
		amount.setUnit(random.nextInt(6) == 0 ? AmountUnit.YUAN : AmountUnit.WAN_YUAN);
		amount.setValue(new BigDecimal(text.replace(",", "")));
		return amount;
	}

	final BigDecimal points() {
		return random.nextInt(6) == 0 ? null : new BigDecimal(pick(List.of("10", "0", "2.5", "0.1", "33.33")));
	}
}
