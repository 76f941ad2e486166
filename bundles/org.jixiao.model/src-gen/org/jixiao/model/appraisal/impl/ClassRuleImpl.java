/**
 */
package org.jixiao.model.appraisal.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.ClassRule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Class Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.ClassRuleImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.ClassRuleImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.ClassRuleImpl#getShare <em>Share</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.ClassRuleImpl#getExtraWhenCommended <em>Extra When Commended</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.ClassRuleImpl#getLowerBound <em>Lower Bound</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.ClassRuleImpl#isUnqualified <em>Unqualified</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.ClassRuleImpl#getText <em>Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClassRuleImpl extends MinimalEObjectImpl.Container implements ClassRule {
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
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final Integer COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected Integer count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SHARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal share = SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExtraWhenCommended() <em>Extra When Commended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtraWhenCommended()
	 * @generated
	 * @ordered
	 */
	protected static final Integer EXTRA_WHEN_COMMENDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExtraWhenCommended() <em>Extra When Commended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtraWhenCommended()
	 * @generated
	 * @ordered
	 */
	protected Integer extraWhenCommended = EXTRA_WHEN_COMMENDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowerBound() <em>Lower Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowerBound()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LOWER_BOUND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLowerBound() <em>Lower Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowerBound()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal lowerBound = LOWER_BOUND_EDEFAULT;

	/**
	 * The default value of the '{@link #isUnqualified() <em>Unqualified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnqualified()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNQUALIFIED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUnqualified() <em>Unqualified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnqualified()
	 * @generated
	 * @ordered
	 */
	protected boolean unqualified = UNQUALIFIED_EDEFAULT;

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
	protected ClassRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.CLASS_RULE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.CLASS_RULE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(Integer newCount) {
		Integer oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.CLASS_RULE__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getShare() {
		return share;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShare(BigDecimal newShare) {
		BigDecimal oldShare = share;
		share = newShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.CLASS_RULE__SHARE, oldShare, share));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getExtraWhenCommended() {
		return extraWhenCommended;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtraWhenCommended(Integer newExtraWhenCommended) {
		Integer oldExtraWhenCommended = extraWhenCommended;
		extraWhenCommended = newExtraWhenCommended;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.CLASS_RULE__EXTRA_WHEN_COMMENDED, oldExtraWhenCommended, extraWhenCommended));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLowerBound() {
		return lowerBound;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowerBound(BigDecimal newLowerBound) {
		BigDecimal oldLowerBound = lowerBound;
		lowerBound = newLowerBound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.CLASS_RULE__LOWER_BOUND, oldLowerBound, lowerBound));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUnqualified() {
		return unqualified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnqualified(boolean newUnqualified) {
		boolean oldUnqualified = unqualified;
		unqualified = newUnqualified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.CLASS_RULE__UNQUALIFIED, oldUnqualified, unqualified));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.CLASS_RULE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AppraisalPackage.CLASS_RULE__NAME:
				return getName();
			case AppraisalPackage.CLASS_RULE__COUNT:
				return getCount();
			case AppraisalPackage.CLASS_RULE__SHARE:
				return getShare();
			case AppraisalPackage.CLASS_RULE__EXTRA_WHEN_COMMENDED:
				return getExtraWhenCommended();
			case AppraisalPackage.CLASS_RULE__LOWER_BOUND:
				return getLowerBound();
			case AppraisalPackage.CLASS_RULE__UNQUALIFIED:
				return isUnqualified();
			case AppraisalPackage.CLASS_RULE__TEXT:
				return getText();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AppraisalPackage.CLASS_RULE__NAME:
				setName((String)newValue);
				return;
			case AppraisalPackage.CLASS_RULE__COUNT:
				setCount((Integer)newValue);
				return;
			case AppraisalPackage.CLASS_RULE__SHARE:
				setShare((BigDecimal)newValue);
				return;
			case AppraisalPackage.CLASS_RULE__EXTRA_WHEN_COMMENDED:
				setExtraWhenCommended((Integer)newValue);
				return;
			case AppraisalPackage.CLASS_RULE__LOWER_BOUND:
				setLowerBound((BigDecimal)newValue);
				return;
			case AppraisalPackage.CLASS_RULE__UNQUALIFIED:
				setUnqualified((Boolean)newValue);
				return;
			case AppraisalPackage.CLASS_RULE__TEXT:
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
			case AppraisalPackage.CLASS_RULE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AppraisalPackage.CLASS_RULE__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case AppraisalPackage.CLASS_RULE__SHARE:
				setShare(SHARE_EDEFAULT);
				return;
			case AppraisalPackage.CLASS_RULE__EXTRA_WHEN_COMMENDED:
				setExtraWhenCommended(EXTRA_WHEN_COMMENDED_EDEFAULT);
				return;
			case AppraisalPackage.CLASS_RULE__LOWER_BOUND:
				setLowerBound(LOWER_BOUND_EDEFAULT);
				return;
			case AppraisalPackage.CLASS_RULE__UNQUALIFIED:
				setUnqualified(UNQUALIFIED_EDEFAULT);
				return;
			case AppraisalPackage.CLASS_RULE__TEXT:
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
			case AppraisalPackage.CLASS_RULE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AppraisalPackage.CLASS_RULE__COUNT:
				return COUNT_EDEFAULT == null ? count != null : !COUNT_EDEFAULT.equals(count);
			case AppraisalPackage.CLASS_RULE__SHARE:
				return SHARE_EDEFAULT == null ? share != null : !SHARE_EDEFAULT.equals(share);
			case AppraisalPackage.CLASS_RULE__EXTRA_WHEN_COMMENDED:
				return EXTRA_WHEN_COMMENDED_EDEFAULT == null ? extraWhenCommended != null : !EXTRA_WHEN_COMMENDED_EDEFAULT.equals(extraWhenCommended);
			case AppraisalPackage.CLASS_RULE__LOWER_BOUND:
				return LOWER_BOUND_EDEFAULT == null ? lowerBound != null : !LOWER_BOUND_EDEFAULT.equals(lowerBound);
			case AppraisalPackage.CLASS_RULE__UNQUALIFIED:
				return unqualified != UNQUALIFIED_EDEFAULT;
			case AppraisalPackage.CLASS_RULE__TEXT:
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
		result.append(" (name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", count: "); //$NON-NLS-1$
		result.append(count);
		result.append(", share: "); //$NON-NLS-1$
		result.append(share);
		result.append(", extraWhenCommended: "); //$NON-NLS-1$
		result.append(extraWhenCommended);
		result.append(", lowerBound: "); //$NON-NLS-1$
		result.append(lowerBound);
		result.append(", unqualified: "); //$NON-NLS-1$
		result.append(unqualified);
		result.append(", text: "); //$NON-NLS-1$
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //ClassRuleImpl
