/**
 */
package org.jixiao.model.appraisal.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisalPackage;

import org.jixiao.model.base.BaseFactory;

import org.jixiao.model.base.provider.IdentifiedItemProvider;

import org.jixiao.model.provider.ModelEditPlugin;

import org.jixiao.model.rules.RulesFactory;

import org.jixiao.model.trace.TraceFactory;

/**
 * This is the item provider adapter for a {@link org.jixiao.model.appraisal.AppraisalIndicator} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class AppraisalIndicatorItemProvider extends IdentifiedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AppraisalIndicatorItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addCategoryPropertyDescriptor(object);
			addOriginPropertyDescriptor(object);
			addCodePropertyDescriptor(object);
			addNamePropertyDescriptor(object);
			addLibraryIndicatorIdPropertyDescriptor(object);
			addNaturePropertyDescriptor(object);
			addDirectionPropertyDescriptor(object);
			addUnitPropertyDescriptor(object);
			addPointsPropertyDescriptor(object);
			addPlannedSharesPropertyDescriptor(object);
			addEvidenceRequiredPropertyDescriptor(object);
			addActualStatePropertyDescriptor(object);
			addClaimedScorePropertyDescriptor(object);
			addReasonPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Category feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCategoryPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalIndicator_category_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalIndicator_category_feature", "_UI_AppraisalIndicator_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_INDICATOR__CATEGORY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Origin feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOriginPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalIndicator_origin_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalIndicator_origin_feature", "_UI_AppraisalIndicator_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_INDICATOR__ORIGIN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Code feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCodePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalIndicator_code_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalIndicator_code_feature", "_UI_AppraisalIndicator_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_INDICATOR__CODE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalIndicator_name_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalIndicator_name_feature", "_UI_AppraisalIndicator_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_INDICATOR__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Library Indicator Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLibraryIndicatorIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalIndicator_libraryIndicatorId_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalIndicator_libraryIndicatorId_feature", "_UI_AppraisalIndicator_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_INDICATOR__LIBRARY_INDICATOR_ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_IdentityPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Nature feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNaturePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalIndicator_nature_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalIndicator_nature_feature", "_UI_AppraisalIndicator_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_INDICATOR__NATURE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Direction feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDirectionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalIndicator_direction_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalIndicator_direction_feature", "_UI_AppraisalIndicator_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_INDICATOR__DIRECTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Unit feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUnitPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalIndicator_unit_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalIndicator_unit_feature", "_UI_AppraisalIndicator_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_INDICATOR__UNIT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Points feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPointsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalIndicator_points_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalIndicator_points_feature", "_UI_AppraisalIndicator_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_INDICATOR__POINTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ScorePropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Planned Shares feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPlannedSharesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalIndicator_plannedShares_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalIndicator_plannedShares_feature", "_UI_AppraisalIndicator_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_INDICATOR__PLANNED_SHARES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ScorePropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Evidence Required feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEvidenceRequiredPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalIndicator_evidenceRequired_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalIndicator_evidenceRequired_feature", "_UI_AppraisalIndicator_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_INDICATOR__EVIDENCE_REQUIRED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Actual State feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addActualStatePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalIndicator_actualState_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalIndicator_actualState_feature", "_UI_AppraisalIndicator_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_INDICATOR__ACTUAL_STATE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Claimed Score feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addClaimedScorePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalIndicator_claimedScore_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalIndicator_claimedScore_feature", "_UI_AppraisalIndicator_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_INDICATOR__CLAIMED_SCORE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ScorePropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Reason feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReasonPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalIndicator_reason_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalIndicator_reason_feature", "_UI_AppraisalIndicator_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_INDICATOR__REASON,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_TextPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL_INDICATOR__TARGET);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL_INDICATOR__RESPONSIBLE);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL_INDICATOR__RULE);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL_INDICATOR__INPUTS);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL_INDICATOR__REPORTED);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL_INDICATOR__VERIFIED);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL_INDICATOR__RECOGNISED);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL_INDICATOR__RESULT);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL_INDICATOR__TRACE);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL_INDICATOR__EVIDENCE);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL_INDICATOR__PROVENANCE);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns AppraisalIndicator.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/AppraisalIndicator")); //$NON-NLS-1$
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((AppraisalIndicator)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_AppraisalIndicator_type") : //$NON-NLS-1$
			getString("_UI_AppraisalIndicator_type") + " " + label; //$NON-NLS-1$ //$NON-NLS-2$
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(AppraisalIndicator.class)) {
			case AppraisalPackage.APPRAISAL_INDICATOR__CATEGORY:
			case AppraisalPackage.APPRAISAL_INDICATOR__ORIGIN:
			case AppraisalPackage.APPRAISAL_INDICATOR__CODE:
			case AppraisalPackage.APPRAISAL_INDICATOR__NAME:
			case AppraisalPackage.APPRAISAL_INDICATOR__LIBRARY_INDICATOR_ID:
			case AppraisalPackage.APPRAISAL_INDICATOR__NATURE:
			case AppraisalPackage.APPRAISAL_INDICATOR__DIRECTION:
			case AppraisalPackage.APPRAISAL_INDICATOR__UNIT:
			case AppraisalPackage.APPRAISAL_INDICATOR__POINTS:
			case AppraisalPackage.APPRAISAL_INDICATOR__PLANNED_SHARES:
			case AppraisalPackage.APPRAISAL_INDICATOR__EVIDENCE_REQUIRED:
			case AppraisalPackage.APPRAISAL_INDICATOR__ACTUAL_STATE:
			case AppraisalPackage.APPRAISAL_INDICATOR__CLAIMED_SCORE:
			case AppraisalPackage.APPRAISAL_INDICATOR__REASON:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__TARGET:
			case AppraisalPackage.APPRAISAL_INDICATOR__RESPONSIBLE:
			case AppraisalPackage.APPRAISAL_INDICATOR__RULE:
			case AppraisalPackage.APPRAISAL_INDICATOR__INPUTS:
			case AppraisalPackage.APPRAISAL_INDICATOR__REPORTED:
			case AppraisalPackage.APPRAISAL_INDICATOR__VERIFIED:
			case AppraisalPackage.APPRAISAL_INDICATOR__RECOGNISED:
			case AppraisalPackage.APPRAISAL_INDICATOR__RESULT:
			case AppraisalPackage.APPRAISAL_INDICATOR__TRACE:
			case AppraisalPackage.APPRAISAL_INDICATOR__EVIDENCE:
			case AppraisalPackage.APPRAISAL_INDICATOR__PROVENANCE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL_INDICATOR__TARGET,
				 BaseFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL_INDICATOR__RESPONSIBLE,
				 BaseFactory.eINSTANCE.createParty()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL_INDICATOR__RULE,
				 RulesFactory.eINSTANCE.createScoringRule()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL_INDICATOR__INPUTS,
				 BaseFactory.eINSTANCE.createParameter()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL_INDICATOR__REPORTED,
				 BaseFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL_INDICATOR__VERIFIED,
				 BaseFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL_INDICATOR__RECOGNISED,
				 BaseFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL_INDICATOR__RESULT,
				 BaseFactory.eINSTANCE.createScoreResult()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL_INDICATOR__TRACE,
				 TraceFactory.eINSTANCE.createScoreTrace()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL_INDICATOR__EVIDENCE,
				 BaseFactory.eINSTANCE.createEvidence()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL_INDICATOR__PROVENANCE,
				 BaseFactory.eINSTANCE.createProvenance()));
	}

	/**
	 * This returns the label text for {@link org.eclipse.emf.edit.command.CreateChildCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		Object childFeature = feature;
		Object childObject = child;

		boolean qualify =
			childFeature == AppraisalPackage.Literals.APPRAISAL_INDICATOR__TARGET ||
			childFeature == AppraisalPackage.Literals.APPRAISAL_INDICATOR__REPORTED ||
			childFeature == AppraisalPackage.Literals.APPRAISAL_INDICATOR__VERIFIED ||
			childFeature == AppraisalPackage.Literals.APPRAISAL_INDICATOR__RECOGNISED;

		if (qualify) {
			return getString
				("_UI_CreateChild_text2", //$NON-NLS-1$
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return ModelEditPlugin.INSTANCE;
	}

}
