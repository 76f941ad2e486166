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

import org.jixiao.model.base.provider.WorkItemItemProvider;

import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.ExAnteEvaluation;

import org.jixiao.model.provider.ModelEditPlugin;

/**
 * This is the item provider adapter for a {@link org.jixiao.model.dossier.ExAnteEvaluation} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ExAnteEvaluationItemProvider extends WorkItemItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExAnteEvaluationItemProvider(AdapterFactory adapterFactory) {
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

			addDatePropertyDescriptor(object);
			addGradePropertyDescriptor(object);
			addConclusionPropertyDescriptor(object);
			addConclusionTextPropertyDescriptor(object);
			addSuggestionsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Date feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDatePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ExAnteEvaluation_date_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_ExAnteEvaluation_date_feature", "_UI_ExAnteEvaluation_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.EX_ANTE_EVALUATION__DATE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_TimePropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Grade feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGradePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ExAnteEvaluation_grade_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_ExAnteEvaluation_grade_feature", "_UI_ExAnteEvaluation_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.EX_ANTE_EVALUATION__GRADE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Conclusion feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addConclusionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ExAnteEvaluation_conclusion_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_ExAnteEvaluation_conclusion_feature", "_UI_ExAnteEvaluation_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.EX_ANTE_EVALUATION__CONCLUSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Conclusion Text feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addConclusionTextPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ExAnteEvaluation_conclusionText_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_ExAnteEvaluation_conclusionText_feature", "_UI_ExAnteEvaluation_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.EX_ANTE_EVALUATION__CONCLUSION_TEXT,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_TextPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Suggestions feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSuggestionsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ExAnteEvaluation_suggestions_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_ExAnteEvaluation_suggestions_feature", "_UI_ExAnteEvaluation_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.EX_ANTE_EVALUATION__SUGGESTIONS,
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
			childrenFeatures.add(DossierPackage.Literals.EX_ANTE_EVALUATION__EVALUATOR);
			childrenFeatures.add(DossierPackage.Literals.EX_ANTE_EVALUATION__EXPERTS);
			childrenFeatures.add(DossierPackage.Literals.EX_ANTE_EVALUATION__REQUESTED);
			childrenFeatures.add(DossierPackage.Literals.EX_ANTE_EVALUATION__SUPPORTED);
			childrenFeatures.add(DossierPackage.Literals.EX_ANTE_EVALUATION__OPINIONS);
			childrenFeatures.add(DossierPackage.Literals.EX_ANTE_EVALUATION__SECTIONS);
			childrenFeatures.add(DossierPackage.Literals.EX_ANTE_EVALUATION__TOTAL);
			childrenFeatures.add(DossierPackage.Literals.EX_ANTE_EVALUATION__EVIDENCE);
			childrenFeatures.add(DossierPackage.Literals.EX_ANTE_EVALUATION__PROVENANCE);
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
	 * This returns ExAnteEvaluation.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/ExAnteEvaluation")); //$NON-NLS-1$
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
		String label = ((ExAnteEvaluation)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_ExAnteEvaluation_type") : //$NON-NLS-1$
			getString("_UI_ExAnteEvaluation_type") + " " + label; //$NON-NLS-1$ //$NON-NLS-2$
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

		switch (notification.getFeatureID(ExAnteEvaluation.class)) {
			case DossierPackage.EX_ANTE_EVALUATION__DATE:
			case DossierPackage.EX_ANTE_EVALUATION__GRADE:
			case DossierPackage.EX_ANTE_EVALUATION__CONCLUSION:
			case DossierPackage.EX_ANTE_EVALUATION__CONCLUSION_TEXT:
			case DossierPackage.EX_ANTE_EVALUATION__SUGGESTIONS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case DossierPackage.EX_ANTE_EVALUATION__EVALUATOR:
			case DossierPackage.EX_ANTE_EVALUATION__EXPERTS:
			case DossierPackage.EX_ANTE_EVALUATION__REQUESTED:
			case DossierPackage.EX_ANTE_EVALUATION__SUPPORTED:
			case DossierPackage.EX_ANTE_EVALUATION__OPINIONS:
			case DossierPackage.EX_ANTE_EVALUATION__SECTIONS:
			case DossierPackage.EX_ANTE_EVALUATION__TOTAL:
			case DossierPackage.EX_ANTE_EVALUATION__EVIDENCE:
			case DossierPackage.EX_ANTE_EVALUATION__PROVENANCE:
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
				(DossierPackage.Literals.EX_ANTE_EVALUATION__EVALUATOR,
				 BaseFactory.eINSTANCE.createParty()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.EX_ANTE_EVALUATION__EXPERTS,
				 BaseFactory.eINSTANCE.createParty()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.EX_ANTE_EVALUATION__REQUESTED,
				 BaseFactory.eINSTANCE.createAmount()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.EX_ANTE_EVALUATION__SUPPORTED,
				 BaseFactory.eINSTANCE.createAmount()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.EX_ANTE_EVALUATION__OPINIONS,
				 DossierFactory.eINSTANCE.createDimensionOpinion()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.EX_ANTE_EVALUATION__SECTIONS,
				 BaseFactory.eINSTANCE.createReportSection()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.EX_ANTE_EVALUATION__TOTAL,
				 BaseFactory.eINSTANCE.createScoreResult()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.EX_ANTE_EVALUATION__EVIDENCE,
				 BaseFactory.eINSTANCE.createEvidence()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.EX_ANTE_EVALUATION__PROVENANCE,
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
			childFeature == DossierPackage.Literals.EX_ANTE_EVALUATION__EVALUATOR ||
			childFeature == DossierPackage.Literals.EX_ANTE_EVALUATION__EXPERTS ||
			childFeature == DossierPackage.Literals.EX_ANTE_EVALUATION__REQUESTED ||
			childFeature == DossierPackage.Literals.EX_ANTE_EVALUATION__SUPPORTED;

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
