package id.susun.casefile.ui;

import com.vaadin.flow.router.QueryParameters;
import id.susun.casefile.CaseFilter;
import id.susun.casefile.CaseStatus;
import id.susun.casefile.Instrument;
import id.susun.workflow.Stage;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the list of policies is narrowed to, as it stands in the address; what cannot be read is left out. */
record CaseQuery(
        @Nullable String text,
        @Nullable Stage stage,
        @Nullable CaseStatus status,
        @Nullable Instrument instrument,
        @Nullable UUID workspace)
        implements Serializable {

    static final CaseQuery NONE = new CaseQuery(null, null, null, null, null);

    static CaseQuery of(QueryParameters parameters) {
        return new CaseQuery(
                parameters
                        .getSingleParameter("cari")
                        .filter(text -> !text.isBlank())
                        .orElse(null),
                constant(parameters, "tahap", Stage.values()),
                constant(parameters, "status", CaseStatus.values()),
                constant(parameters, "bentuk", Instrument.values()),
                workspace(parameters));
    }

    CaseFilter filter() {
        return new CaseFilter(text, stage, status, instrument, workspace);
    }

    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "cari", text);
        put(values, "tahap", stage);
        put(values, "status", status);
        put(values, "bentuk", instrument);
        put(values, "unit", workspace);
        return QueryParameters.simple(values);
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(QueryParameters parameters, String name, E[] all) {
        String value = parameters.getSingleParameter(name).orElse("");
        return Arrays.stream(all)
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID workspace(QueryParameters parameters) {
        try {
            return parameters.getSingleParameter("unit").map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
