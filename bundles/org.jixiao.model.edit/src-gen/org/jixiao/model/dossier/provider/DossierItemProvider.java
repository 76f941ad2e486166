/**
 */
package org.jixiao.model.dossier.provider;


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

import org.jixiao.model.base.BaseFactory;

import org.jixiao.model.base.provider.IdentifiedItemProvider;

import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage;

import org.jixiao.model.provider.ModelEditPlugin;

/**
 * This is the item provider adapter for a {@link org.jixiao.model.dossier.Dossier} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class DossierItemProvider extends IdentifiedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DossierItemProvider(AdapterFactory adapterFactory) {
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

			addFormatVersionPropertyDescriptor(object);
			addTitlePropertyDescriptor(object);
			addFiscalYearPropertyDescriptor(object);
			addFiscalYearToPropertyDescriptor(object);
			addRemarkPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Format Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormatVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_formatVersion_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_formatVersion_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.DOSSIER__FORMAT_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 getString("_UI_IdentityPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_title_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_title_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.DOSSIER__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Fiscal Year feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFiscalYearPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_fiscalYear_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_fiscalYear_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.DOSSIER__FISCAL_YEAR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Fiscal Year To feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFiscalYearToPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_fiscalYearTo_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_fiscalYearTo_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.DOSSIER__FISCAL_YEAR_TO,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Remark feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRemarkPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_remark_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_remark_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.DOSSIER__REMARK,
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
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__SUBJECT);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__AGENCY);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__COMPETENT_DEPARTMENT);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__SCHEMES);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__REQUIRED_PACKS);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__FUND_ROWS);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__EX_ANTE_EVALUATIONS);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__OBJECTIVE_SETS);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__MONITORING_REPORTS);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__EVALUATIONS);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__FEEDBACKS);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__RECTIFICATIONS);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__PUBLICATIONS);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__BUDGET_DECISIONS);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__ACCOUNTABILITY_CASES);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__ATTACHMENTS);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__HISTORY);
			childrenFeatures.add(DossierPackage.Literals.DOSSIER__PROVENANCE);
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
	 * This returns Dossier.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Dossier")); //$NON-NLS-1$
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
		String label = ((Dossier)object).getTitle();
		return label == null || label.length() == 0 ?
			getString("_UI_Dossier_type") : //$NON-NLS-1$
			getString("_UI_Dossier_type") + " " + label; //$NON-NLS-1$ //$NON-NLS-2$
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

		switch (notification.getFeatureID(Dossier.class)) {
			case DossierPackage.DOSSIER__FORMAT_VERSION:
			case DossierPackage.DOSSIER__TITLE:
			case DossierPackage.DOSSIER__FISCAL_YEAR:
			case DossierPackage.DOSSIER__FISCAL_YEAR_TO:
			case DossierPackage.DOSSIER__REMARK:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case DossierPackage.DOSSIER__SUBJECT:
			case DossierPackage.DOSSIER__AGENCY:
			case DossierPackage.DOSSIER__COMPETENT_DEPARTMENT:
			case DossierPackage.DOSSIER__SCHEMES:
			case DossierPackage.DOSSIER__REQUIRED_PACKS:
			case DossierPackage.DOSSIER__FUND_ROWS:
			case DossierPackage.DOSSIER__EX_ANTE_EVALUATIONS:
			case DossierPackage.DOSSIER__OBJECTIVE_SETS:
			case DossierPackage.DOSSIER__MONITORING_REPORTS:
			case DossierPackage.DOSSIER__EVALUATIONS:
			case DossierPackage.DOSSIER__FEEDBACKS:
			case DossierPackage.DOSSIER__RECTIFICATIONS:
			case DossierPackage.DOSSIER__PUBLICATIONS:
			case DossierPackage.DOSSIER__BUDGET_DECISIONS:
			case DossierPackage.DOSSIER__ACCOUNTABILITY_CASES:
			case DossierPackage.DOSSIER__ATTACHMENTS:
			case DossierPackage.DOSSIER__HISTORY:
			case DossierPackage.DOSSIER__PROVENANCE:
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
				(DossierPackage.Literals.DOSSIER__SUBJECT,
				 DossierFactory.eINSTANCE.createSubject()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__AGENCY,
				 BaseFactory.eINSTANCE.createParty()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__COMPETENT_DEPARTMENT,
				 BaseFactory.eINSTANCE.createParty()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__SCHEMES,
				 BaseFactory.eINSTANCE.createSchemeUse()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__REQUIRED_PACKS,
				 BaseFactory.eINSTANCE.createPackUse()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__FUND_ROWS,
				 DossierFactory.eINSTANCE.createFundRow()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__EX_ANTE_EVALUATIONS,
				 DossierFactory.eINSTANCE.createExAnteEvaluation()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__OBJECTIVE_SETS,
				 DossierFactory.eINSTANCE.createObjectiveSet()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__MONITORING_REPORTS,
				 DossierFactory.eINSTANCE.createMonitoringReport()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__EVALUATIONS,
				 DossierFactory.eINSTANCE.createEvaluation()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__FEEDBACKS,
				 DossierFactory.eINSTANCE.createFeedback()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__RECTIFICATIONS,
				 DossierFactory.eINSTANCE.createRectification()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__PUBLICATIONS,
				 DossierFactory.eINSTANCE.createPublication()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__BUDGET_DECISIONS,
				 DossierFactory.eINSTANCE.createBudgetDecision()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__ACCOUNTABILITY_CASES,
				 DossierFactory.eINSTANCE.createAccountabilityCase()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__ATTACHMENTS,
				 BaseFactory.eINSTANCE.createEvidence()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__HISTORY,
				 BaseFactory.eINSTANCE.createEvent()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DOSSIER__PROVENANCE,
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
			childFeature == DossierPackage.Literals.DOSSIER__AGENCY ||
			childFeature == DossierPackage.Literals.DOSSIER__COMPETENT_DEPARTMENT;

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
