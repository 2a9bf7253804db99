/** What each key means in the text and in its tables. */
export const keys = {
  key(e) {
    this.active = Date.now();
    const block = e.target.closest('.node');
    if (!block || e.isComposing) return;
    const id = block.dataset.id;
    const part = e.target.closest('[data-part]');
    const control = e.ctrlKey || e.metaKey;
    const take = action => {
      e.preventDefault();
      action();
    };
    if (control && e.key.toLowerCase() === 'z') return take(() => this.act(e.shiftKey ? 'redo' : 'undo'));
    if (control && e.key.toLowerCase() === 'y') return take(() => this.act('redo'));
    if (e.altKey && e.key === 'ArrowUp') return take(() => this.act('up', id));
    if (e.altKey && e.key === 'ArrowDown') return take(() => this.act('down', id));
    if (e.target.closest('button')) return;
    if (!part) {
      if (e.key === 'Enter') take(() => this.focusOn(id, 'end'));
      return;
    }
    if (e.key === 'Escape') return take(() => block.focus());
    if (control && e.key.toLowerCase() === 'k') return take(() => this.refer(id, part));
    if (this.byId.get(id)?.kind === 'SEL' && this.tableKey(e, id, part, control, take)) return;
    if (e.key === 'Tab' && !control && !e.altKey) return take(() => this.act(e.shiftKey ? 'shallower' : 'deeper', id));
    if (e.key === 'Enter' && control) return take(() => this.inside(id));
    if (e.key === 'Enter' && !e.shiftKey) return take(() => this.enterOr(id, part));
    if (e.key === 'Backspace' && getSelection().isCollapsed && this.offset(part) === 0 && (part.dataset.part === 'text' || !this.wordsOf(part)))
      return take(() => this.act('join', id));
    if (e.key === 'ArrowUp' && !e.shiftKey && this.atEdge(part, true)) return this.walk(e, part, -1);
    if (e.key === 'ArrowDown' && !e.shiftKey && this.atEdge(part, false)) return this.walk(e, part, 1);
  },

  /** Keys that mean something else in a table; whether this was one. */
  tableKey(e, id, part, control, take) {
    const act = action => take(() => this.act('table', id, action));
    if (e.key === 'Tab' && !control && !e.altKey) take(() => this.cell(id, part, e.shiftKey ? -1 : 1));
    else if (e.key === 'Enter' && control) act(e.shiftKey ? 'ADD_COLUMN' : 'ADD_ROW');
    else if (e.key === 'Delete' && e.altKey) act(e.shiftKey ? 'REMOVE_COLUMN' : 'REMOVE_ROW');
    else if (e.key === 'Backspace' && getSelection().isCollapsed && this.offset(part) === 0) take(() => {});
    else if (e.key === 'ArrowUp' && !e.shiftKey && !e.altKey && this.atEdge(part, true)) return this.cellAcross(e, id, -1);
    else if (e.key === 'ArrowDown' && !e.shiftKey && !e.altKey && this.atEdge(part, false)) return this.cellAcross(e, id, 1);
    else return false;
    return true;
  },

  cells(id) {
    return [...this.home(id).querySelectorAll('.node-sel')].map(cell => cell.dataset.id);
  },

  /** To the next cell or the one before; behind the last begins a row. */
  cell(id, part, way) {
    const cells = this.cells(id);
    const next = cells[cells.indexOf(id) + way];
    if (next) this.focusOn(next, 'end');
    else if (way > 0) this.act('table', id, 'ADD_ROW');
    else this.walk(null, part, -1);
  },

  /** To the cell above or below, out of the table at its edge. */
  cellAcross(e, id, way) {
    const cells = this.cells(id);
    const next = cells[cells.indexOf(id) + way * this.byId.get(this.byId.get(id).parent).columns];
    const edge = this.blocks.get(way < 0 ? cells[0] : cells.at(-1)).querySelector('[data-part]');
    if (next) {
      e.preventDefault();
      this.focusOn(next, way < 0 ? 'end' : 'start');
    } else {
      this.walk(e, edge, way);
    }
    return true;
  },

  enterOr(id, part) {
    const line = this.byId.get(id);
    if (part.dataset.part === 'heading' && line.worded) return this.walk(null, part, 1);
    if (this.kinds[line.kind].flowing) {
      if (line.kind !== 'JUDUL') document.execCommand('insertLineBreak');
      return;
    }
    this.enter(id, part);
  },
};
