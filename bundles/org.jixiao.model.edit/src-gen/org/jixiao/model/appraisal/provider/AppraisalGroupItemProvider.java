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

import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalPackage;

import org.jixiao.model.base.provider.IdentifiedItemProvider;

import org.jixiao.model.provider.ModelEditPlugin;

import org.jixiao.model.rules.RulesFactory;

/**
 * This is the item provider adapter for a {@link org.jixiao.model.appraisal.AppraisalGroup} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class AppraisalGroupItemProvider extends IdentifiedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AppraisalGroupItemProvider(AdapterFactory adapterFactory) {
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

			addNamePropertyDescriptor(object);
			addKindPropertyDescriptor(object);
			addIndicatorPointsPropertyDescriptor(object);
			addBonusCapPropertyDescriptor(object);
			addDeductionCapPropertyDescriptor(object);
			addScaleToFullPropertyDescriptor(object);
			addTieBreakersPropertyDescriptor(object);
			addExceedPointsPropertyDescriptor(object);
			addOutlierRatioPropertyDescriptor(object);
			addTextPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
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
				 getString("_UI_AppraisalGroup_name_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalGroup_name_feature", "_UI_AppraisalGroup_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_GROUP__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Kind feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKindPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalGroup_kind_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalGroup_kind_feature", "_UI_AppraisalGroup_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_GROUP__KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Indicator Points feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIndicatorPointsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalGroup_indicatorPoints_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalGroup_indicatorPoints_feature", "_UI_AppraisalGroup_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_GROUP__INDICATOR_POINTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ScorePropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Bonus Cap feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBonusCapPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalGroup_bonusCap_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalGroup_bonusCap_feature", "_UI_AppraisalGroup_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_GROUP__BONUS_CAP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ScorePropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Deduction Cap feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDeductionCapPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalGroup_deductionCap_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalGroup_deductionCap_feature", "_UI_AppraisalGroup_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_GROUP__DEDUCTION_CAP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ScorePropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Scale To Full feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addScaleToFullPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalGroup_scaleToFull_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalGroup_scaleToFull_feature", "_UI_AppraisalGroup_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_GROUP__SCALE_TO_FULL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Tie Breakers feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTieBreakersPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalGroup_tieBreakers_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalGroup_tieBreakers_feature", "_UI_AppraisalGroup_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_GROUP__TIE_BREAKERS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Exceed Points feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addExceedPointsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalGroup_exceedPoints_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalGroup_exceedPoints_feature", "_UI_AppraisalGroup_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_GROUP__EXCEED_POINTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Outlier Ratio feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOutlierRatioPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalGroup_outlierRatio_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalGroup_outlierRatio_feature", "_UI_AppraisalGroup_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_GROUP__OUTLIER_RATIO,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ScorePropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Text feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTextPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisalGroup_text_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisalGroup_text_feature", "_UI_AppraisalGroup_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL_GROUP__TEXT,
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
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL_GROUP__COMPREHENSIVE_ITEMS);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL_GROUP__TIER_RULES);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL_GROUP__CLASS_RULES);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL_GROUP__UNITS);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL_GROUP__FILING_RULE);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL_GROUP__ROUNDING);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL_GROUP__LIGHT_BANDS);
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
	 * This returns AppraisalGroup.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/AppraisalGroup")); //$NON-NLS-1$
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
		String label = ((AppraisalGroup)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_AppraisalGroup_type") : //$NON-NLS-1$
			getString("_UI_AppraisalGroup_type") + " " + label; //$NON-NLS-1$ //$NON-NLS-2$
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

		switch (notification.getFeatureID(AppraisalGroup.class)) {
			case AppraisalPackage.APPRAISAL_GROUP__NAME:
			case AppraisalPackage.APPRAISAL_GROUP__KIND:
			case AppraisalPackage.APPRAISAL_GROUP__INDICATOR_POINTS:
			case AppraisalPackage.APPRAISAL_GROUP__BONUS_CAP:
			case AppraisalPackage.APPRAISAL_GROUP__DEDUCTION_CAP:
			case AppraisalPackage.APPRAISAL_GROUP__SCALE_TO_FULL:
			case AppraisalPackage.APPRAISAL_GROUP__TIE_BREAKERS:
			case AppraisalPackage.APPRAISAL_GROUP__EXCEED_POINTS:
			case AppraisalPackage.APPRAISAL_GROUP__OUTLIER_RATIO:
			case AppraisalPackage.APPRAISAL_GROUP__TEXT:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case AppraisalPackage.APPRAISAL_GROUP__COMPREHENSIVE_ITEMS:
			case AppraisalPackage.APPRAISAL_GROUP__TIER_RULES:
			case AppraisalPackage.APPRAISAL_GROUP__CLASS_RULES:
			case AppraisalPackage.APPRAISAL_GROUP__UNITS:
			case AppraisalPackage.APPRAISAL_GROUP__FILING_RULE:
			case AppraisalPackage.APPRAISAL_GROUP__ROUNDING:
			case AppraisalPackage.APPRAISAL_GROUP__LIGHT_BANDS:
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
				(AppraisalPackage.Literals.APPRAISAL_GROUP__COMPREHENSIVE_ITEMS,
				 AppraisalFactory.eINSTANCE.createComprehensiveItem()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL_GROUP__TIER_RULES,
				 AppraisalFactory.eINSTANCE.createTierRule()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL_GROUP__CLASS_RULES,
				 AppraisalFactory.eINSTANCE.createClassRule()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL_GROUP__UNITS,
				 AppraisalFactory.eINSTANCE.createAppraisedUnit()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL_GROUP__FILING_RULE,
				 AppraisalFactory.eINSTANCE.createFilingRule()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL_GROUP__ROUNDING,
				 RulesFactory.eINSTANCE.createRoundingPolicy()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL_GROUP__LIGHT_BANDS,
				 RulesFactory.eINSTANCE.createLightBand()));
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
