/**
 */
package org.jixiao.model.appraisal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.BallotCount;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ballot Count</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.BallotCountImpl#getOptionCode <em>Option Code</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.BallotCountImpl#getVotes <em>Votes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BallotCountImpl extends MinimalEObjectImpl.Container implements BallotCount {
	/**
	 * The default value of the '{@link #getOptionCode() <em>Option Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptionCode()
	 * @generated
	 * @ordered
	 */
	protected static final String OPTION_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOptionCode() <em>Option Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptionCode()
	 * @generated
	 * @ordered
	 */
	protected String optionCode = OPTION_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVotes() <em>Votes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVotes()
	 * @generated
	 * @ordered
	 */
	protected static final int VOTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getVotes() <em>Votes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVotes()
	 * @generated
	 * @ordered
	 */
	protected int votes = VOTES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BallotCountImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.BALLOT_COUNT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOptionCode() {
		return optionCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOptionCode(String newOptionCode) {
		String oldOptionCode = optionCode;
		optionCode = newOptionCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.BALLOT_COUNT__OPTION_CODE, oldOptionCode, optionCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVotes() {
		return votes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVotes(int newVotes) {
		int oldVotes = votes;
		votes = newVotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.BALLOT_COUNT__VOTES, oldVotes, votes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AppraisalPackage.BALLOT_COUNT__OPTION_CODE:
				return getOptionCode();
			case AppraisalPackage.BALLOT_COUNT__VOTES:
				return getVotes();
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
			case AppraisalPackage.BALLOT_COUNT__OPTION_CODE:
				setOptionCode((String)newValue);
				return;
			case AppraisalPackage.BALLOT_COUNT__VOTES:
				setVotes((Integer)newValue);
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
			case AppraisalPackage.BALLOT_COUNT__OPTION_CODE:
				setOptionCode(OPTION_CODE_EDEFAULT);
				return;
			case AppraisalPackage.BALLOT_COUNT__VOTES:
				setVotes(VOTES_EDEFAULT);
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
			case AppraisalPackage.BALLOT_COUNT__OPTION_CODE:
				return OPTION_CODE_EDEFAULT == null ? optionCode != null : !OPTION_CODE_EDEFAULT.equals(optionCode);
			case AppraisalPackage.BALLOT_COUNT__VOTES:
				return votes != VOTES_EDEFAULT;
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
		result.append(" (optionCode: "); //$NON-NLS-1$
		result.append(optionCode);
		result.append(", votes: "); //$NON-NLS-1$
		result.append(votes);
		result.append(')');
		return result.toString();
	}

} //BallotCountImpl
