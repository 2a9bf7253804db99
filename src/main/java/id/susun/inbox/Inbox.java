package id.susun.inbox;

import id.susun.identity.CurrentUser;
import id.susun.identity.Membership;
import id.susun.identity.Office;
import id.susun.identity.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists open steps for the person at work, soonest due first. Each list is one query a page, whatever it holds. */
@Service
public class Inbox {

    private final InboxRows rows;
    private final CurrentUser currentUser;

    Inbox(InboxRows rows, CurrentUser currentUser) {
        this.rows = rows;
        this.currentUser = currentUser;
    }

    /** Steps that the person may do now: at most {@code limit} behind {@code after} (null: from the first). */
    @Transactional(readOnly = true)
    public List<InboxItem> mine(InboxFilter filter, InboxItem.@Nullable Cursor after, int limit) {
        return rows.mine(currentUser.person(), currentUser.membership(), filter, after, limit);
    }

    /**
     * Steps that wait for the person too, but a colleague has taken them. Pages as {@link #mine} does; {@link
     * InboxFilter#hands()} does not matter here.
     */
    @Transactional(readOnly = true)
    public List<InboxItem> taken(InboxFilter filter, InboxItem.@Nullable Cursor after, int limit) {
        return rows.taken(currentUser.person(), currentUser.membership(), filter, after, limit);
    }

    /**
     * Steps of the whole government that others are late with, for whoever watches over its work: the regional secretary, who
     * coordinates its administration (UU 23/2014 Pasal 213), and the administrator; empty for anybody else. Pages as {@link #mine} does.
     */
    @Transactional(readOnly = true)
    public List<InboxItem> escalated(InboxFilter filter, InboxItem.@Nullable Cursor after, int limit) {
        Membership as = currentUser.membership();
        return currentUser.holds(Office.SEKDA) || as.roles().contains(Role.TENANT_ADMIN)
                ? rows.late(currentUser.person(), as, filter, after, limit)
                : List.of();
    }

    /**
     * Steps that others must do before the person's own cases go on: cases of the workspaces they draft for, and those they
     * started themselves. Pages as {@link #mine} does; {@link InboxFilter#hands()} does not matter here.
     */
    @Transactional(readOnly = true)
    public List<InboxItem> awaited(InboxFilter filter, InboxItem.@Nullable Cursor after, int limit) {
        return rows.awaited(currentUser.person(), currentUser.membership(), filter, after, limit);
    }
}
