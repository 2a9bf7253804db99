package id.susun.workflow;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Reads the extension properties of a model element. */
final class ModelProperties {

    private ModelProperties() {}

    /** The value of {@code name}; throws {@link IllegalStateException} where the model lacks it. */
    static String read(BaseElement element, String name) {
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(element.getId() + " lacks the property " + name));
    }
}
