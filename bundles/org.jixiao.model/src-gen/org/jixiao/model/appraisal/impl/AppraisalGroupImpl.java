/**
 */
package org.jixiao.model.appraisal.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.ClassRule;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.FilingRule;
import org.jixiao.model.appraisal.GroupKind;
import org.jixiao.model.appraisal.TieBreaker;
import org.jixiao.model.appraisal.TierRule;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.rules.LightBand;
import org.jixiao.model.rules.RoundingPolicy;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Group</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getIndicatorPoints <em>Indicator Points</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getComprehensiveItems <em>Comprehensive Items</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getTierRules <em>Tier Rules</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getClassRules <em>Class Rules</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getBonusCap <em>Bonus Cap</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getDeductionCap <em>Deduction Cap</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#isScaleToFull <em>Scale To Full</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getTieBreakers <em>Tie Breakers</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getFilingRule <em>Filing Rule</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#isExceedPoints <em>Exceed Points</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getOutlierRatio <em>Outlier Ratio</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getRounding <em>Rounding</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getLightBands <em>Light Bands</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AppraisalGroupImpl extends IdentifiedImpl implements AppraisalGroup {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final GroupKind KIND_EDEFAULT = GroupKind.DIRECT_UNIT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected GroupKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndicatorPoints() <em>Indicator Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicatorPoints()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal INDICATOR_POINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndicatorPoints() <em>Indicator Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicatorPoints()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal indicatorPoints = INDICATOR_POINTS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getComprehensiveItems() <em>Comprehensive Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComprehensiveItems()
	 * @generated
	 * @ordered
	 */
	protected EList<ComprehensiveItem> comprehensiveItems;

	/**
	 * The cached value of the '{@link #getTierRules() <em>Tier Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTierRules()
	 * @generated
	 * @ordered
	 */
	protected EList<TierRule> tierRules;

	/**
	 * The cached value of the '{@link #getClassRules() <em>Class Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassRules()
	 * @generated
	 * @ordered
	 */
	protected EList<ClassRule> classRules;

	/**
	 * The default value of the '{@link #getBonusCap() <em>Bonus Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBonusCap()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BONUS_CAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBonusCap() <em>Bonus Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBonusCap()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal bonusCap = BONUS_CAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeductionCap() <em>Deduction Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeductionCap()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DEDUCTION_CAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeductionCap() <em>Deduction Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeductionCap()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal deductionCap = DEDUCTION_CAP_EDEFAULT;

	/**
	 * The default value of the '{@link #isScaleToFull() <em>Scale To Full</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScaleToFull()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SCALE_TO_FULL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isScaleToFull() <em>Scale To Full</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScaleToFull()
	 * @generated
	 * @ordered
	 */
	protected boolean scaleToFull = SCALE_TO_FULL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<AppraisedUnit> units;

	/**
	 * The cached value of the '{@link #getTieBreakers() <em>Tie Breakers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTieBreakers()
	 * @generated
	 * @ordered
	 */
	protected EList<TieBreaker> tieBreakers;

	/**
	 * The cached value of the '{@link #getFilingRule() <em>Filing Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilingRule()
	 * @generated
	 * @ordered
	 */
	protected FilingRule filingRule;

	/**
	 * The default value of the '{@link #isExceedPoints() <em>Exceed Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExceedPoints()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EXCEED_POINTS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isExceedPoints() <em>Exceed Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExceedPoints()
	 * @generated
	 * @ordered
	 */
	protected boolean exceedPoints = EXCEED_POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutlierRatio() <em>Outlier Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlierRatio()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal OUTLIER_RATIO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutlierRatio() <em>Outlier Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlierRatio()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal outlierRatio = OUTLIER_RATIO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRounding() <em>Rounding</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRounding()
	 * @generated
	 * @ordered
	 */
	protected RoundingPolicy rounding;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLightBands() <em>Light Bands</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLightBands()
	 * @generated
	 * @ordered
	 */
	protected EList<LightBand> lightBands;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AppraisalGroupImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.APPRAISAL_GROUP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_GROUP__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GroupKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(GroupKind newKind) {
		GroupKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_GROUP__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getIndicatorPoints() {
		return indicatorPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndicatorPoints(BigDecimal newIndicatorPoints) {
		BigDecimal oldIndicatorPoints = indicatorPoints;
		indicatorPoints = newIndicatorPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_GROUP__INDICATOR_POINTS, oldIndicatorPoints, indicatorPoints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ComprehensiveItem> getComprehensiveItems() {
		if (comprehensiveItems == null) {
			comprehensiveItems = new EObjectContainmentEList<ComprehensiveItem>(ComprehensiveItem.class, this, AppraisalPackage.APPRAISAL_GROUP__COMPREHENSIVE_ITEMS);
		}
		return comprehensiveItems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TierRule> getTierRules() {
		if (tierRules == null) {
			tierRules = new EObjectContainmentEList<TierRule>(TierRule.class, this, AppraisalPackage.APPRAISAL_GROUP__TIER_RULES);
		}
		return tierRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ClassRule> getClassRules() {
		if (classRules == null) {
			classRules = new EObjectContainmentEList<ClassRule>(ClassRule.class, this, AppraisalPackage.APPRAISAL_GROUP__CLASS_RULES);
		}
		return classRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBonusCap() {
		return bonusCap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBonusCap(BigDecimal newBonusCap) {
		BigDecimal oldBonusCap = bonusCap;
		bonusCap = newBonusCap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_GROUP__BONUS_CAP, oldBonusCap, bonusCap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDeductionCap() {
		return deductionCap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeductionCap(BigDecimal newDeductionCap) {
		BigDecimal oldDeductionCap = deductionCap;
		deductionCap = newDeductionCap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_GROUP__DEDUCTION_CAP, oldDeductionCap, deductionCap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isScaleToFull() {
		return scaleToFull;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScaleToFull(boolean newScaleToFull) {
		boolean oldScaleToFull = scaleToFull;
		scaleToFull = newScaleToFull;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_GROUP__SCALE_TO_FULL, oldScaleToFull, scaleToFull));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AppraisedUnit> getUnits() {
		if (units == null) {
			units = new EObjectContainmentEList<AppraisedUnit>(AppraisedUnit.class, this, AppraisalPackage.APPRAISAL_GROUP__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TieBreaker> getTieBreakers() {
		if (tieBreakers == null) {
			tieBreakers = new EDataTypeUniqueEList<TieBreaker>(TieBreaker.class, this, AppraisalPackage.APPRAISAL_GROUP__TIE_BREAKERS);
		}
		return tieBreakers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilingRule getFilingRule() {
		return filingRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFilingRule(FilingRule newFilingRule, NotificationChain msgs) {
		FilingRule oldFilingRule = filingRule;
		filingRule = newFilingRule;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_GROUP__FILING_RULE, oldFilingRule, newFilingRule);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilingRule(FilingRule newFilingRule) {
		if (newFilingRule != filingRule) {
			NotificationChain msgs = null;
			if (filingRule != null)
				msgs = ((InternalEObject)filingRule).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_GROUP__FILING_RULE, null, msgs);
			if (newFilingRule != null)
				msgs = ((InternalEObject)newFilingRule).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_GROUP__FILING_RULE, null, msgs);
			msgs = basicSetFilingRule(newFilingRule, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_GROUP__FILING_RULE, newFilingRule, newFilingRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isExceedPoints() {
		return exceedPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExceedPoints(boolean newExceedPoints) {
		boolean oldExceedPoints = exceedPoints;
		exceedPoints = newExceedPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_GROUP__EXCEED_POINTS, oldExceedPoints, exceedPoints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getOutlierRatio() {
		return outlierRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutlierRatio(BigDecimal newOutlierRatio) {
		BigDecimal oldOutlierRatio = outlierRatio;
		outlierRatio = newOutlierRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_GROUP__OUTLIER_RATIO, oldOutlierRatio, outlierRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoundingPolicy getRounding() {
		return rounding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRounding(RoundingPolicy newRounding, NotificationChain msgs) {
		RoundingPolicy oldRounding = rounding;
		rounding = newRounding;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_GROUP__ROUNDING, oldRounding, newRounding);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRounding(RoundingPolicy newRounding) {
		if (newRounding != rounding) {
			NotificationChain msgs = null;
			if (rounding != null)
				msgs = ((InternalEObject)rounding).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_GROUP__ROUNDING, null, msgs);
			if (newRounding != null)
				msgs = ((InternalEObject)newRounding).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_GROUP__ROUNDING, null, msgs);
			msgs = basicSetRounding(newRounding, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_GROUP__ROUNDING, newRounding, newRounding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_GROUP__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LightBand> getLightBands() {
		if (lightBands == null) {
			lightBands = new EObjectContainmentEList<LightBand>(LightBand.class, this, AppraisalPackage.APPRAISAL_GROUP__LIGHT_BANDS);
		}
		return lightBands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AppraisalPackage.APPRAISAL_GROUP__COMPREHENSIVE_ITEMS:
				return ((InternalEList<?>)getComprehensiveItems()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISAL_GROUP__TIER_RULES:
				return ((InternalEList<?>)getTierRules()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISAL_GROUP__CLASS_RULES:
				return ((InternalEList<?>)getClassRules()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISAL_GROUP__UNITS:
				return ((InternalEList<?>)getUnits()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISAL_GROUP__FILING_RULE:
				return basicSetFilingRule(null, msgs);
			case AppraisalPackage.APPRAISAL_GROUP__ROUNDING:
				return basicSetRounding(null, msgs);
			case AppraisalPackage.APPRAISAL_GROUP__LIGHT_BANDS:
				return ((InternalEList<?>)getLightBands()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AppraisalPackage.APPRAISAL_GROUP__NAME:
				return getName();
			case AppraisalPackage.APPRAISAL_GROUP__KIND:
				return getKind();
			case AppraisalPackage.APPRAISAL_GROUP__INDICATOR_POINTS:
				return getIndicatorPoints();
			case AppraisalPackage.APPRAISAL_GROUP__COMPREHENSIVE_ITEMS:
				return getComprehensiveItems();
			case AppraisalPackage.APPRAISAL_GROUP__TIER_RULES:
				return getTierRules();
			case AppraisalPackage.APPRAISAL_GROUP__CLASS_RULES:
				return getClassRules();
			case AppraisalPackage.APPRAISAL_GROUP__BONUS_CAP:
				return getBonusCap();
			case AppraisalPackage.APPRAISAL_GROUP__DEDUCTION_CAP:
				return getDeductionCap();
			case AppraisalPackage.APPRAISAL_GROUP__SCALE_TO_FULL:
				return isScaleToFull();
			case AppraisalPackage.APPRAISAL_GROUP__UNITS:
				return getUnits();
			case AppraisalPackage.APPRAISAL_GROUP__TIE_BREAKERS:
				return getTieBreakers();
			case AppraisalPackage.APPRAISAL_GROUP__FILING_RULE:
				return getFilingRule();
			case AppraisalPackage.APPRAISAL_GROUP__EXCEED_POINTS:
				return isExceedPoints();
			case AppraisalPackage.APPRAISAL_GROUP__OUTLIER_RATIO:
				return getOutlierRatio();
			case AppraisalPackage.APPRAISAL_GROUP__ROUNDING:
				return getRounding();
			case AppraisalPackage.APPRAISAL_GROUP__TEXT:
				return getText();
			case AppraisalPackage.APPRAISAL_GROUP__LIGHT_BANDS:
				return getLightBands();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AppraisalPackage.APPRAISAL_GROUP__NAME:
				setName((String)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__KIND:
				setKind((GroupKind)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__INDICATOR_POINTS:
				setIndicatorPoints((BigDecimal)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__COMPREHENSIVE_ITEMS:
				getComprehensiveItems().clear();
				getComprehensiveItems().addAll((Collection<? extends ComprehensiveItem>)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__TIER_RULES:
				getTierRules().clear();
				getTierRules().addAll((Collection<? extends TierRule>)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__CLASS_RULES:
				getClassRules().clear();
				getClassRules().addAll((Collection<? extends ClassRule>)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__BONUS_CAP:
				setBonusCap((BigDecimal)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__DEDUCTION_CAP:
				setDeductionCap((BigDecimal)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__SCALE_TO_FULL:
				setScaleToFull((Boolean)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends AppraisedUnit>)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__TIE_BREAKERS:
				getTieBreakers().clear();
				getTieBreakers().addAll((Collection<? extends TieBreaker>)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__FILING_RULE:
				setFilingRule((FilingRule)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__EXCEED_POINTS:
				setExceedPoints((Boolean)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__OUTLIER_RATIO:
				setOutlierRatio((BigDecimal)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__ROUNDING:
				setRounding((RoundingPolicy)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__TEXT:
				setText((String)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__LIGHT_BANDS:
				getLightBands().clear();
				getLightBands().addAll((Collection<? extends LightBand>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case AppraisalPackage.APPRAISAL_GROUP__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__INDICATOR_POINTS:
				setIndicatorPoints(INDICATOR_POINTS_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__COMPREHENSIVE_ITEMS:
				getComprehensiveItems().clear();
				return;
			case AppraisalPackage.APPRAISAL_GROUP__TIER_RULES:
				getTierRules().clear();
				return;
			case AppraisalPackage.APPRAISAL_GROUP__CLASS_RULES:
				getClassRules().clear();
				return;
			case AppraisalPackage.APPRAISAL_GROUP__BONUS_CAP:
				setBonusCap(BONUS_CAP_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__DEDUCTION_CAP:
				setDeductionCap(DEDUCTION_CAP_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__SCALE_TO_FULL:
				setScaleToFull(SCALE_TO_FULL_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__UNITS:
				getUnits().clear();
				return;
			case AppraisalPackage.APPRAISAL_GROUP__TIE_BREAKERS:
				getTieBreakers().clear();
				return;
			case AppraisalPackage.APPRAISAL_GROUP__FILING_RULE:
				setFilingRule((FilingRule)null);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__EXCEED_POINTS:
				setExceedPoints(EXCEED_POINTS_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__OUTLIER_RATIO:
				setOutlierRatio(OUTLIER_RATIO_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__ROUNDING:
				setRounding((RoundingPolicy)null);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__LIGHT_BANDS:
				getLightBands().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case AppraisalPackage.APPRAISAL_GROUP__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AppraisalPackage.APPRAISAL_GROUP__KIND:
				return kind != KIND_EDEFAULT;
			case AppraisalPackage.APPRAISAL_GROUP__INDICATOR_POINTS:
				return INDICATOR_POINTS_EDEFAULT == null ? indicatorPoints != null : !INDICATOR_POINTS_EDEFAULT.equals(indicatorPoints);
			case AppraisalPackage.APPRAISAL_GROUP__COMPREHENSIVE_ITEMS:
				return comprehensiveItems != null && !comprehensiveItems.isEmpty();
			case AppraisalPackage.APPRAISAL_GROUP__TIER_RULES:
				return tierRules != null && !tierRules.isEmpty();
			case AppraisalPackage.APPRAISAL_GROUP__CLASS_RULES:
				return classRules != null && !classRules.isEmpty();
			case AppraisalPackage.APPRAISAL_GROUP__BONUS_CAP:
				return BONUS_CAP_EDEFAULT == null ? bonusCap != null : !BONUS_CAP_EDEFAULT.equals(bonusCap);
			case AppraisalPackage.APPRAISAL_GROUP__DEDUCTION_CAP:
				return DEDUCTION_CAP_EDEFAULT == null ? deductionCap != null : !DEDUCTION_CAP_EDEFAULT.equals(deductionCap);
			case AppraisalPackage.APPRAISAL_GROUP__SCALE_TO_FULL:
				return scaleToFull != SCALE_TO_FULL_EDEFAULT;
			case AppraisalPackage.APPRAISAL_GROUP__UNITS:
				return units != null && !units.isEmpty();
			case AppraisalPackage.APPRAISAL_GROUP__TIE_BREAKERS:
				return tieBreakers != null && !tieBreakers.isEmpty();
			case AppraisalPackage.APPRAISAL_GROUP__FILING_RULE:
				return filingRule != null;
			case AppraisalPackage.APPRAISAL_GROUP__EXCEED_POINTS:
				return exceedPoints != EXCEED_POINTS_EDEFAULT;
			case AppraisalPackage.APPRAISAL_GROUP__OUTLIER_RATIO:
				return OUTLIER_RATIO_EDEFAULT == null ? outlierRatio != null : !OUTLIER_RATIO_EDEFAULT.equals(outlierRatio);
			case AppraisalPackage.APPRAISAL_GROUP__ROUNDING:
				return rounding != null;
			case AppraisalPackage.APPRAISAL_GROUP__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case AppraisalPackage.APPRAISAL_GROUP__LIGHT_BANDS:
				return lightBands != null && !lightBands.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", indicatorPoints: "); //$NON-NLS-1$
		result.append(indicatorPoints);
		result.append(", bonusCap: "); //$NON-NLS-1$
		result.append(bonusCap);
		result.append(", deductionCap: "); //$NON-NLS-1$
		result.append(deductionCap);
		result.append(", scaleToFull: "); //$NON-NLS-1$
		result.append(scaleToFull);
		result.append(", tieBreakers: "); //$NON-NLS-1$
		result.append(tieBreakers);
		result.append(", exceedPoints: "); //$NON-NLS-1$
		result.append(exceedPoints);
		result.append(", outlierRatio: "); //$NON-NLS-1$
		result.append(outlierRatio);
		result.append(", text: "); //$NON-NLS-1$
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //AppraisalGroupImpl
