import { make } from './dom.js';

/** The buttons above the page. */
export const tools = {
  tools() {
    const bar = make('div', 'desk-tools');
    bar.setAttribute('role', 'toolbar');
    bar.setAttribute('aria-label', this.words.tools);
    bar.addEventListener('mousedown', e => {
      if (e.target.closest('button')) e.preventDefault();
    });
    const button = (name, sign, action, always, into = bar) => {
      if (this.without.includes(name)) return;
      const made = make('button', 'desk-tool');
      made.type = 'button';
      made.title = this.words[name];
      made.setAttribute('aria-label', this.words[name]);
      const icon = make('span', 'desk-sign', sign);
      icon.setAttribute('aria-hidden', 'true');
      made.append(icon);
      if (this.words[name + '.short']) {
        made.append(' ' + this.words[name + '.short']);
        made.classList.add('wide');
      }
      made.onclick = action;
      if (!always) made.dataset.needs = name;
      if (name === 'table.head') made.dataset.toggles = name;
      into.append(made);
    };
    button('undo', '↶', () => this.act('undo'));
    button('redo', '↷', () => this.act('redo'));
    this.menu(bar);
    button('up', '↑', () => this.act('up', this.current));
    button('down', '↓', () => this.act('down', this.current));
    button('out', '⇤', () => this.act('shallower', this.current));
    button('in', '⇥', () => this.act('deeper', this.current));
    button('refer', '§', () => this.refer(this.current, this.blocks.get(this.current).querySelector('[data-part=text]') ?? this.paper));
    button('explain', '¶', () => this.act('inside', this.current, 'PENJELASAN'));
    button('tie', '↔', () => this.dialog('tie'));
    button('note', '✎', () => this.dialog('note'));
    button('remove', '✕', () => this.act('remove', this.current));
    this.tableTools = make('div', 'desk-table-tools');
    this.tableTools.setAttribute('role', 'group');
    this.tableTools.setAttribute('aria-label', this.words.table);
    const table = (name, sign, action) => button(name, sign, () => this.act('table', this.current, action), true, this.tableTools);
    table('row.add', '+', 'ADD_ROW');
    table('row.remove', '\u2212', 'REMOVE_ROW');
    table('column.add', '+', 'ADD_COLUMN');
    table('column.remove', '\u2212', 'REMOVE_COLUMN');
    table('table.head', '\u25ad', 'TOGGLE_HEAD');
    table('table.remove', '\u2715', 'REMOVE_TABLE');
    bar.append(this.tableTools);
    this.bar = bar;
    this.arm();
    return bar;
  },

  menu(bar) {
    const list = make('div', 'desk-menu');
    list.popover = 'auto';
    list.id = 'desk-menu-' + Math.random().toString(36).slice(2);
    list.setAttribute('role', 'menu');
    const opener = make('button', 'desk-tool wide', '+ ' + this.words.add);
    opener.type = 'button';
    opener.dataset.needs = 'add';
    opener.setAttribute('aria-haspopup', 'menu');
    opener.onclick = () => {
      this.offer(list);
      list.togglePopover();
      const box = opener.getBoundingClientRect();
      list.style.left = Math.max(8, Math.min(box.left, innerWidth - list.offsetWidth - 8)) + 'px';
      list.style.top = Math.min(box.bottom + 4, innerHeight - list.offsetHeight - 8) + 'px';
      list.querySelector('button')?.focus();
    };
    list.addEventListener('keydown', e => {
      const items = [...list.querySelectorAll('button')];
      const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
      if (!step) return;
      e.preventDefault();
      items.at((items.indexOf(document.activeElement) + step) % items.length).focus();
    });
    bar.append(opener, list);
  },

  offer(list) {
    list.replaceChildren();
    const line = this.byId.get(this.current);
    if (!line) return;
    const group = (title, kinds, action, id = this.current) => {
      if (!kinds.length) return;
      list.append(make('div', 'desk-menu-title', title));
      for (const kind of kinds) {
        const item = make('button', '', this.kinds[kind].add);
        item.type = 'button';
        item.setAttribute('role', 'menuitem');
        item.onclick = () => {
          list.hidePopover();
          this.act(action, id, kind);
        };
        list.append(item);
      }
    };
    if (line.kind === 'SEL') {
      group(this.words['add.after'], ['BARIS', 'SEL'], 'after');
      return group(this.words['table.after'], this.kinds.LAMPIRAN.children, 'after', line.parent);
    }
    const parent = this.parentKind(line);
    const beside = line.kind === 'JUDUL' ? [] : (parent ? this.kinds[parent].children : this.roots);
    const first = [...beside].sort((a, b) => (b === line.kind) - (a === line.kind));
    group(this.words['add.after'], first, 'after');
    group(this.words['add.inside'], this.kinds[line.kind].children, 'inside');
  },

  /** Buttons that can do nothing now are shown so. */
  arm() {
    const line = this.byId.get(this.current);
    this.bar?.querySelectorAll('[data-needs]').forEach(button => {
      const needs = button.dataset.needs;
      const kind = line && this.kinds[line.kind];
      if (needs === 'undo' || needs === 'redo') {
        // It can still be reached, so that no focus is lost when the last step was taken back.
        button.setAttribute('aria-disabled', !this.steps[needs] && !(needs === 'undo' && this.dirty.size));
        return;
      }
      const off = !line
        || (needs === 'tie' && !['PASAL', 'PUTUSAN', 'SEKSI'].includes(line.kind))
        || (needs === 'explain' && !kind.children.includes('PENJELASAN'))
        || (needs === 'refer' && !line.worded)
        || (['in', 'out', 'remove'].includes(needs) && line.kind === 'SEL')
        || (['up', 'down', 'in', 'out', 'remove'].includes(needs) && line.kind === 'JUDUL');
      button.disabled = off;
    });
    if (!this.tableTools) return;
    this.tableTools.hidden = line?.kind !== 'SEL';
    // The cells of a head know how many columns there are.
    const headed = line?.kind === 'SEL' && this.byId.get(this.cells(this.current)[0]).columns > 0;
    this.tableTools.querySelector('[data-toggles]').setAttribute('aria-pressed', headed);
  },

  dialog(name) {
    this.flush();
    const quote = getSelection().toString().slice(0, 500);
    this.$server.open(name, this.current, this.blocks.get(this.current)?.contains(getSelection().anchorNode) ? quote : '');
  },
};
