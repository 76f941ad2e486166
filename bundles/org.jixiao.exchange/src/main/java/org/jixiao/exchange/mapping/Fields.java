package org.jixiao.exchange.mapping;

import java.util.List;

/** Ids of everything a form can hold. Mappings name them; they are stable and stored in users' mapping files. */
public final class Fields {

	/** Title of the form; holds the year, too. */
	public static final String TITLE = "title";
	/** Fiscal year. */
	public static final String YEAR = "year";
	/** Unit of money, 元 or 万元. */
	public static final String MONEY_UNIT = "money.unit";
	/** 项目名称, perhaps with the project's code in front. */
	public static final String PROJECT = "project.name";
	/** 项目编码. */
	public static final String PROJECT_CODE = "project.code";
	/** 主管部门, perhaps with its code. */
	public static final String DEPARTMENT = "department";
	/** 实施单位. */
	public static final String UNIT = "unit";
	/** 项目负责人. */
	public static final String RESPONSIBLE = "responsible";
	/** 财务负责人. */
	public static final String FINANCE_RESPONSIBLE = "finance.responsible";
	/** 填报人. */
	public static final String PREPARED_BY = "prepared.by";
	/** 联系电话. */
	public static final String PHONE = "phone";
	/** 项目类别. */
	public static final String CATEGORY = "category";
	/** 项目属性. */
	public static final String ATTRIBUTE = "attribute";
	/** 填报日期. */
	public static final String DATE = "date";
	/** 预期目标. */
	public static final String GOAL = "goal.expected";
	/** 实际完成情况. */
	public static final String GOAL_ACTUAL = "goal.actual";
	/** 项目实施内容及过程概述. */
	public static final String CONTENT = "content";
	/** 评价结论. */
	public static final String CONCLUSIONS = "conclusions";
	/** 存在问题. */
	public static final String PROBLEMS = "problems";
	/** 改进措施. */
	public static final String IMPROVEMENTS = "improvements";
	/** 其他需要说明的问题. */
	public static final String REMARKS = "remarks";
	/** 自评等级. */
	public static final String GRADE = "grade";
	/** 自评得分, outside the table. */
	public static final String TOTAL = "total.score";
	/** Sum of the points. */
	public static final String TOTAL_POINTS = "total.points";

	/** 年初预算数. */
	public static final String FUND_INITIAL = "fund.initial";
	/** 全年预算数, 调整后预算数. */
	public static final String FUND_ADJUSTED = "fund.adjusted";
	/** 到位数. */
	public static final String FUND_ARRIVED = "fund.arrived";
	/** 全年执行数. */
	public static final String FUND_EXECUTED = "fund.executed";
	/** 执行率. */
	public static final String FUND_RATE = "fund.rate";
	/** 分值 of the execution. */
	public static final String FUND_POINTS = "fund.points";
	/** 得分 of the execution. */
	public static final String FUND_SCORE = "fund.score";
	/** 原因. */
	public static final String FUND_REASON = "fund.reason";
	/** The label of a fund row. */
	public static final String FUND_LABEL = "fund.label";

	/** 指标编码. */
	public static final String CODE = "ind.code";
	/** 一级指标. */
	public static final String LEVEL1 = "ind.level1";
	/** 二级指标. */
	public static final String LEVEL2 = "ind.level2";
	/** 三级指标. */
	public static final String NAME = "ind.name";
	/** 指标性质: the operator in a column of its own. */
	public static final String NATURE = "ind.nature";
	/** 年度指标值. */
	public static final String TARGET = "ind.target";
	/** 调整指标值. */
	public static final String ADJUSTED_TARGET = "ind.target.adjusted";
	/** 度量单位. */
	public static final String MEASURE = "ind.unit";
	/** 实际完成值. */
	public static final String ACTUAL = "ind.actual";
	/** 分值. */
	public static final String POINTS = "ind.points";
	/** 得分. */
	public static final String SCORE = "ind.score";
	/** 复核分. */
	public static final String REVIEWED = "ind.score.reviewed";
	/** 得分系数. */
	public static final String COEFFICIENT = "ind.coefficient";
	/** 评分标准, 得分计算方法. */
	public static final String RULE = "ind.rule";
	/** 偏差原因分析及改进措施. */
	public static final String REASON = "ind.reason";
	/** 是否核心指标. */
	public static final String CORE = "ind.core";
	/** 备注. */
	public static final String REMARK = "ind.remark";
	/** A column that the user told to leave alone. */
	public static final String IGNORE = "ignore";

	/** The fields that a column of the indicator table can be mapped to by hand. */
	public static final List<String> INDICATOR_COLUMNS = List.of(CODE, LEVEL1, LEVEL2, NAME, NATURE, TARGET, ADJUSTED_TARGET, MEASURE, ACTUAL,
			POINTS, SCORE, REVIEWED, COEFFICIENT, RULE, REASON, CORE, REMARK, IGNORE);
	/** The fields that a column of the fund table can be mapped to by hand. */
	public static final List<String> FUND_COLUMNS = List.of(FUND_INITIAL, FUND_ADJUSTED, FUND_ARRIVED, FUND_EXECUTED, FUND_RATE, FUND_POINTS,
			FUND_SCORE, FUND_REASON, IGNORE);

	private Fields() {
	}
}
