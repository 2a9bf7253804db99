package id.susun.approval;

import id.susun.identity.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whose turn it is among seats: those of one turn decide side by side, lower turns first. */
final class Turns {

    private Turns() {}

    /** The seats that decide now; empty when all have. */
    static List<ApprovalSeat> next(List<ApprovalSeat> seats) {
        List<ApprovalSeat> waiting =
                seats.stream().filter(seat -> !seat.hasDecided()).toList();
        int turn = waiting.stream().mapToInt(ApprovalSeat::turn).min().orElse(0);
        return waiting.stream().filter(seat -> seat.turn() == turn).toList();
    }

    /** Offices whose initials are still to be given, turn by turn. */
    static List<List<Office>> toInitial(List<ApprovalSeat> seats) {
        SortedMap<Integer, List<Office>> turns = new TreeMap<>();
        seats.stream()
                .filter(seat -> seat.act() == Act.PARAF && !seat.hasDecided())
                .forEach(seat -> turns.computeIfAbsent(seat.turn(), key -> new ArrayList<>())
                        .add(seat.office()));
        return List.copyOf(turns.values());
    }
}
