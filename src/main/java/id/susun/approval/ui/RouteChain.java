package id.susun.approval.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import id.susun.approval.Route;

/** A way as a row of places, one after another: Kepala PD → Kabag Hukum + Asisten → Sekda → ditandatangani Bupati. */
class RouteChain extends OrderedList {

    RouteChain(RouteWords words, Route route) {
        addClassName("route-chain");
        words.places(route).forEach(place -> add(new ListItem(place)));
    }
}
