import { make } from './dom.js';

/** What the page shows: its lines as blocks, and what the server changes in them. Words that are being typed are never touched. */
export const page = {
  block(line) {
    const block = make('div');
    this.blocks.set(line.id, block);
    this.dress(block, line);
    return block;
  },

  /** Cells stand in their table, everything else on the paper. */
  home(id) {
    const line = this.byId.get(id);
    return line.kind === 'SEL' ? this.blocks.get(line.parent) : this.paper;
  },

  /** A list under KESATU stands under its words, as it is printed. */
  inDictum(line) {
    let around = line;
    while (around?.kind === 'BUTIR') around = this.byId.get(around.parent);
    return line.kind === 'BUTIR' && around?.kind === 'PUTUSAN';
  },

  dressTable(block, line) {
    block.className = 'node node-tabel';
    block.id = 'node-' + line.id;
    block.dataset.id = line.id;
    block.tabIndex = -1;
    block.setAttribute('role', 'group');
    block.setAttribute('aria-label', line.name);
    block.style.setProperty('--depth', line.depth);
    block.style.setProperty('--columns', line.columns);
  },

  /** Makes a block show a line, without touching words that are being typed in it. */
  dress(block, line) {
    const kind = line.kind.toLowerCase();
    if (!line.node) {
      block.className = 'computed ' + kind;
      block.textContent = line.text;
      if (line.depth) block.style.setProperty('--depth', line.depth);
      return;
    }
    if (line.kind === 'TABEL') return this.dressTable(block, line);
    const conflict = block.querySelector('.conflict');
    block.className = 'node node-' + kind + (this.inDictum(line) ? ' in-dictum' : '') + (conflict ? ' unsettled' : '') + (line.notes ? ' noted' : '');
    block.id = 'node-' + line.id;
    block.dataset.id = line.id;
    block.style.setProperty('--depth', line.depth);
    if (line.kind === 'SEL') {
      block.style.gridColumn = line.depth + 1;
      block.classList.toggle('head', line.columns > 0);
    }
    if (!block.firstChild) {
      block.tabIndex = -1;
      block.append(make('span', 'number'), make('div', 'words'), make('div', 'evidence'));
    }
    const [number, words, evidence] = block.children;
    number.textContent = line.label;
    number.hidden = !line.label;
    this.part(words, 'heading', line.headed, line, this.words['heading.of'], this.words['blank.heading']);
    this.part(words, 'text', line.worded, line, line.headed ? this.words['text.of'] : '{0}', line.blank);
    evidence.replaceChildren(...line.rests.map(found => make('span', 'badge info', found)));
    evidence.hidden = !line.rests.length;
    if (line.notes) block.dataset.notes = line.notes;
    else delete block.dataset.notes;
  },

  part(words, name, wanted, line, label, blank) {
    let part = words.querySelector(':scope > .' + name);
    if (!wanted) {
      part?.remove();
      return;
    }
    if (!part) {
      part = make('div', name);
      part.dir = 'auto';
      part.dataset.part = name;
      if (this.mayWrite) {
        part.contentEditable = 'plaintext-only';
        part.setAttribute('role', 'textbox');
        part.setAttribute('aria-multiline', 'true');
        part.spellcheck = false;
      }
      name === 'heading' ? words.prepend(part) : words.append(part);
    }
    if (this.mayWrite) part.setAttribute('aria-label', label.replace('{0}', line.name || line.label));
    part.dataset.blank = blank;
    if (!this.dirty.has(line.id)) this.fill(part, line[name], line.broken);
  },

  apply(change) {
    if (!change) return;
    const part = this.paper.contains(document.activeElement) ? document.activeElement : null;
    const at = part?.dataset.part ? this.offset(part) : 0;
    this.moving = true;
    this.rearrange(change);
    this.moving = false;
    if (part?.isConnected && document.activeElement !== part) {
      part.focus();
      if (part.dataset.part) this.place(part, at);
    }
    this.arm();
  },

  rearrange(change) {
    change.lines.forEach(line => this.byId.set(line.id, line));
    const gone = this.order.splice(change.at, change.gone, ...change.fresh);
    const stays = new Set(change.fresh);
    for (const id of gone) {
      if (!stays.has(id)) {
        if (this.dirty.has(id)) this.orphan(id, this.dirty.get(id));
        this.blocks.get(id)?.remove();
        this.blocks.delete(id);
        this.byId.delete(id);
      }
    }
    let before = change.at ? this.blocks.get(this.order[change.at - 1]) : null;
    for (const id of change.fresh) {
      const block = this.blocks.get(id) ?? this.block(this.byId.get(id));
      const home = this.home(id);
      while (before && before !== home && before.parentNode !== home) before = before.parentNode;
      const next = before && before !== home ? before.nextSibling : home.firstChild;
      if (next !== block) home.insertBefore(block, next);
      before = block;
    }
    for (const line of change.lines) {
      const block = this.blocks.get(line.id);
      if (block) this.dress(block, line);
    }
    if (change.gone || change.lines.some(line => line.node && this.kinds[line.kind].outlined)) this.outline();
  },

  /** The last block of what stands in a node; its own when nothing does. */
  lastInside(id) {
    const inside = new Set([id]);
    let last = this.blocks.get(id);
    for (let i = this.order.indexOf(id) + 1; i < this.order.length; i++) {
      const line = this.byId.get(this.order[i]);
      if (!inside.has(line.parent)) break;
      inside.add(line.id);
      last = this.blocks.get(line.id);
    }
    return last;
  },

  hasInside(id) {
    return this.byId.get(this.order[this.order.indexOf(id) + 1])?.parent === id;
  },

  parentKind(line) {
    return line.parent ? this.byId.get(line.parent)?.kind : null;
  },

  say(text, wrong) {
    this.state.textContent = text;
    this.state.classList.toggle('attention', !!wrong);
  },
};
