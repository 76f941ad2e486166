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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.BallotOption;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.ItemAggregation;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.rules.ScoringRule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Comprehensive Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.ComprehensiveItemImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.ComprehensiveItemImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.ComprehensiveItemImpl#getFullPoints <em>Full Points</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.ComprehensiveItemImpl#getAggregation <em>Aggregation</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.ComprehensiveItemImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.ComprehensiveItemImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.ComprehensiveItemImpl#getDropHighest <em>Drop Highest</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.ComprehensiveItemImpl#getDropLowest <em>Drop Lowest</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.ComprehensiveItemImpl#getFullMark <em>Full Mark</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.ComprehensiveItemImpl#isAnonymous <em>Anonymous</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.ComprehensiveItemImpl#getText <em>Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ComprehensiveItemImpl extends IdentifiedImpl implements ComprehensiveItem {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

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
	 * The default value of the '{@link #getFullPoints() <em>Full Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullPoints()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FULL_POINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFullPoints() <em>Full Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullPoints()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal fullPoints = FULL_POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAggregation() <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggregation()
	 * @generated
	 * @ordered
	 */
	protected static final ItemAggregation AGGREGATION_EDEFAULT = ItemAggregation.MEAN;

	/**
	 * The cached value of the '{@link #getAggregation() <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggregation()
	 * @generated
	 * @ordered
	 */
	protected ItemAggregation aggregation = AGGREGATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<BallotOption> options;

	/**
	 * The cached value of the '{@link #getRule() <em>Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected ScoringRule rule;

	/**
	 * The default value of the '{@link #getDropHighest() <em>Drop Highest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDropHighest()
	 * @generated
	 * @ordered
	 */
	protected static final int DROP_HIGHEST_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDropHighest() <em>Drop Highest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDropHighest()
	 * @generated
	 * @ordered
	 */
	protected int dropHighest = DROP_HIGHEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getDropLowest() <em>Drop Lowest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDropLowest()
	 * @generated
	 * @ordered
	 */
	protected static final int DROP_LOWEST_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDropLowest() <em>Drop Lowest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDropLowest()
	 * @generated
	 * @ordered
	 */
	protected int dropLowest = DROP_LOWEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getFullMark() <em>Full Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullMark()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FULL_MARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFullMark() <em>Full Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullMark()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal fullMark = FULL_MARK_EDEFAULT;

	/**
	 * The default value of the '{@link #isAnonymous() <em>Anonymous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnonymous()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ANONYMOUS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAnonymous() <em>Anonymous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnonymous()
	 * @generated
	 * @ordered
	 */
	protected boolean anonymous = ANONYMOUS_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ComprehensiveItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.COMPREHENSIVE_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.COMPREHENSIVE_ITEM__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.COMPREHENSIVE_ITEM__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFullPoints() {
		return fullPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFullPoints(BigDecimal newFullPoints) {
		BigDecimal oldFullPoints = fullPoints;
		fullPoints = newFullPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.COMPREHENSIVE_ITEM__FULL_POINTS, oldFullPoints, fullPoints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ItemAggregation getAggregation() {
		return aggregation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAggregation(ItemAggregation newAggregation) {
		ItemAggregation oldAggregation = aggregation;
		aggregation = newAggregation == null ? AGGREGATION_EDEFAULT : newAggregation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.COMPREHENSIVE_ITEM__AGGREGATION, oldAggregation, aggregation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BallotOption> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList<BallotOption>(BallotOption.class, this, AppraisalPackage.COMPREHENSIVE_ITEM__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoringRule getRule() {
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRule(ScoringRule newRule, NotificationChain msgs) {
		ScoringRule oldRule = rule;
		rule = newRule;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.COMPREHENSIVE_ITEM__RULE, oldRule, newRule);
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
	public void setRule(ScoringRule newRule) {
		if (newRule != rule) {
			NotificationChain msgs = null;
			if (rule != null)
				msgs = ((InternalEObject)rule).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.COMPREHENSIVE_ITEM__RULE, null, msgs);
			if (newRule != null)
				msgs = ((InternalEObject)newRule).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.COMPREHENSIVE_ITEM__RULE, null, msgs);
			msgs = basicSetRule(newRule, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.COMPREHENSIVE_ITEM__RULE, newRule, newRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDropHighest() {
		return dropHighest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDropHighest(int newDropHighest) {
		int oldDropHighest = dropHighest;
		dropHighest = newDropHighest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.COMPREHENSIVE_ITEM__DROP_HIGHEST, oldDropHighest, dropHighest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDropLowest() {
		return dropLowest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDropLowest(int newDropLowest) {
		int oldDropLowest = dropLowest;
		dropLowest = newDropLowest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.COMPREHENSIVE_ITEM__DROP_LOWEST, oldDropLowest, dropLowest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFullMark() {
		return fullMark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFullMark(BigDecimal newFullMark) {
		BigDecimal oldFullMark = fullMark;
		fullMark = newFullMark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.COMPREHENSIVE_ITEM__FULL_MARK, oldFullMark, fullMark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAnonymous() {
		return anonymous;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnonymous(boolean newAnonymous) {
		boolean oldAnonymous = anonymous;
		anonymous = newAnonymous;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.COMPREHENSIVE_ITEM__ANONYMOUS, oldAnonymous, anonymous));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.COMPREHENSIVE_ITEM__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AppraisalPackage.COMPREHENSIVE_ITEM__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.COMPREHENSIVE_ITEM__RULE:
				return basicSetRule(null, msgs);
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
			case AppraisalPackage.COMPREHENSIVE_ITEM__CODE:
				return getCode();
			case AppraisalPackage.COMPREHENSIVE_ITEM__NAME:
				return getName();
			case AppraisalPackage.COMPREHENSIVE_ITEM__FULL_POINTS:
				return getFullPoints();
			case AppraisalPackage.COMPREHENSIVE_ITEM__AGGREGATION:
				return getAggregation();
			case AppraisalPackage.COMPREHENSIVE_ITEM__OPTIONS:
				return getOptions();
			case AppraisalPackage.COMPREHENSIVE_ITEM__RULE:
				return getRule();
			case AppraisalPackage.COMPREHENSIVE_ITEM__DROP_HIGHEST:
				return getDropHighest();
			case AppraisalPackage.COMPREHENSIVE_ITEM__DROP_LOWEST:
				return getDropLowest();
			case AppraisalPackage.COMPREHENSIVE_ITEM__FULL_MARK:
				return getFullMark();
			case AppraisalPackage.COMPREHENSIVE_ITEM__ANONYMOUS:
				return isAnonymous();
			case AppraisalPackage.COMPREHENSIVE_ITEM__TEXT:
				return getText();
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
			case AppraisalPackage.COMPREHENSIVE_ITEM__CODE:
				setCode((String)newValue);
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__NAME:
				setName((String)newValue);
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__FULL_POINTS:
				setFullPoints((BigDecimal)newValue);
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__AGGREGATION:
				setAggregation((ItemAggregation)newValue);
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends BallotOption>)newValue);
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__RULE:
				setRule((ScoringRule)newValue);
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__DROP_HIGHEST:
				setDropHighest((Integer)newValue);
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__DROP_LOWEST:
				setDropLowest((Integer)newValue);
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__FULL_MARK:
				setFullMark((BigDecimal)newValue);
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__ANONYMOUS:
				setAnonymous((Boolean)newValue);
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__TEXT:
				setText((String)newValue);
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
			case AppraisalPackage.COMPREHENSIVE_ITEM__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__FULL_POINTS:
				setFullPoints(FULL_POINTS_EDEFAULT);
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__AGGREGATION:
				setAggregation(AGGREGATION_EDEFAULT);
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__OPTIONS:
				getOptions().clear();
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__RULE:
				setRule((ScoringRule)null);
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__DROP_HIGHEST:
				setDropHighest(DROP_HIGHEST_EDEFAULT);
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__DROP_LOWEST:
				setDropLowest(DROP_LOWEST_EDEFAULT);
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__FULL_MARK:
				setFullMark(FULL_MARK_EDEFAULT);
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__ANONYMOUS:
				setAnonymous(ANONYMOUS_EDEFAULT);
				return;
			case AppraisalPackage.COMPREHENSIVE_ITEM__TEXT:
				setText(TEXT_EDEFAULT);
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
			case AppraisalPackage.COMPREHENSIVE_ITEM__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case AppraisalPackage.COMPREHENSIVE_ITEM__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AppraisalPackage.COMPREHENSIVE_ITEM__FULL_POINTS:
				return FULL_POINTS_EDEFAULT == null ? fullPoints != null : !FULL_POINTS_EDEFAULT.equals(fullPoints);
			case AppraisalPackage.COMPREHENSIVE_ITEM__AGGREGATION:
				return aggregation != AGGREGATION_EDEFAULT;
			case AppraisalPackage.COMPREHENSIVE_ITEM__OPTIONS:
				return options != null && !options.isEmpty();
			case AppraisalPackage.COMPREHENSIVE_ITEM__RULE:
				return rule != null;
			case AppraisalPackage.COMPREHENSIVE_ITEM__DROP_HIGHEST:
				return dropHighest != DROP_HIGHEST_EDEFAULT;
			case AppraisalPackage.COMPREHENSIVE_ITEM__DROP_LOWEST:
				return dropLowest != DROP_LOWEST_EDEFAULT;
			case AppraisalPackage.COMPREHENSIVE_ITEM__FULL_MARK:
				return FULL_MARK_EDEFAULT == null ? fullMark != null : !FULL_MARK_EDEFAULT.equals(fullMark);
			case AppraisalPackage.COMPREHENSIVE_ITEM__ANONYMOUS:
				return anonymous != ANONYMOUS_EDEFAULT;
			case AppraisalPackage.COMPREHENSIVE_ITEM__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
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
		result.append(" (code: "); //$NON-NLS-1$
		result.append(code);
		result.append(", name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", fullPoints: "); //$NON-NLS-1$
		result.append(fullPoints);
		result.append(", aggregation: "); //$NON-NLS-1$
		result.append(aggregation);
		result.append(", dropHighest: "); //$NON-NLS-1$
		result.append(dropHighest);
		result.append(", dropLowest: "); //$NON-NLS-1$
		result.append(dropLowest);
		result.append(", fullMark: "); //$NON-NLS-1$
		result.append(fullMark);
		result.append(", anonymous: "); //$NON-NLS-1$
		result.append(anonymous);
		result.append(", text: "); //$NON-NLS-1$
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //ComprehensiveItemImpl
