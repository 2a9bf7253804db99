package id.susun.approval.ui;

import com.vaadin.flow.component.html.UnorderedList;
import id.susun.approval.Decision;
import id.susun.approval.RoutePreview;
import id.susun.approval.SeatView;
import id.susun.shell.Badge;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Offices of one turn as one place on the way, for they decide side by side. */
class Together extends RouteItem {

    private Together(@Nullable Badge state, List<RouteItem> items) {
        super(Texts.text("approval.together", items.size()), state);
        addClassName("route-turn");
        line(Texts.text("approval.together.hint"));
        UnorderedList list = new UnorderedList();
        list.addClassName("route-together");
        items.forEach(list::add);
        add(list);
    }

    /** A single seat stands by itself. */
    static RouteItem of(@Nullable Badge state, List<RouteItem> items) {
        return items.size() == 1 ? items.getFirst() : new Together(state, items);
    }

    static Collection<List<SeatView>> turns(List<SeatView> seats) {
        return grouped(seats, SeatView::turn);
    }

    static Collection<List<RoutePreview.Seat>> planned(List<RoutePreview.Seat> seats) {
        return grouped(seats, RoutePreview.Seat::turn);
    }

    private static <S> Collection<List<S>> grouped(List<S> seats, Function<S, Integer> turn) {
        Map<Integer, List<S>> turns =
                seats.stream().collect(Collectors.groupingBy(turn, LinkedHashMap::new, Collectors.toList()));
        return new ArrayList<>(turns.values());
    }

    /** How far those of one turn have come; {@code waiting} while one of them is still asked. */
    static Badge state(List<SeatView> turn, Badge waiting) {
        for (Decision against : List.of(Decision.REJECT, Decision.RETURN)) {
            if (turn.stream().anyMatch(seat -> seat.decision() == against)) {
                return SeatItem.badge(turn.getFirst().act(), against);
            }
        }
        long given = turn.stream()
                .filter(seat -> seat.decision() == Decision.APPROVE)
                .count();
        if (given == turn.size()) {
            return SeatItem.badge(turn.getFirst().act(), Decision.APPROVE);
        }
        return given == 0 ? waiting : new Badge(Texts.text("approval.together.some", given, turn.size()), Tone.INFO);
    }
}
