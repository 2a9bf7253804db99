/**
 * <susun-naskah>: a legal text as one page that is written in place. The server owns structure, numbers and versions and
 * tells what changed; this element owns what is being typed until the server has it. Words that were not saved yet are kept
 * in the browser too, so that a server that dies takes no keystroke with it.
 */
(() => {
  const TOKEN = /\[#([0-9a-f-]{36})\|([^[\]\n]*)\]/g;
  const REST = 600;
  const LOOK = 4000;
  const PATIENCE = 8000;
  const IDLE = 5 * 60 * 1000;
  const MINE = -1;
  const STRUCTURED = /\n|^\s*(\(\d+\)|[a-z]{1,2}[.)]|\d+[.)]|Pasal \d+|BAB [IVXLC]+)\s/;

  const make = (tag, css, text) => {
    const element = document.createElement(tag);
    if (css) element.className = css;
    if (text) element.textContent = text;
    return element;
  };

  class Naskah extends HTMLElement {
    /** Shows the whole page; what an earlier visit could not save comes back. */
    show(setup) {
      Object.assign(this, setup);
      this.byId = new Map(setup.lines.map(line => [line.id, line]));
      this.order = setup.lines.map(line => line.id);
      this.blocks = new Map();
      this.dirty = new Map();
      this.kept = new Set();
      this.sending = new Map();
      this.arriving = new Map();
      this.splitting = new Set();
      this.current = null;
      this.active = Date.now();
      this.outlineList = make('ul');
      const nav = make('nav', 'outline');
      nav.setAttribute('aria-label', this.words.outline);
      nav.append(this.outlineList);
      this.paper = make('div', 'paper');
      this.paper.lang = 'id';
      if (this.mayWrite) this.paper.setAttribute('aria-description', this.words.leave);
      this.state = make('div', 'save-state');
      this.state.setAttribute('role', 'status');
      this.others = make('div', 'desk-present');
      const main = make('div', 'desk-main');
      const head = make('div', 'desk-head');
      if (this.mayWrite) head.append(this.tools());
      head.append(this.state);
      main.append(this.others, head, this.paper);
      this.replaceChildren(main);
      this.closest('.drafting').querySelector('.desk-outline').replaceChildren(nav);
      this.order.forEach(id => this.home(id).append(this.block(this.byId.get(id))));
      this.outline();
      this.listen();
      if (this.mayWrite) {
        this.say(this.words.hint);
        this.restore();
      }
      this.look();
    }

    // ---- what is shown

    block(line) {
      const block = make('div');
      this.blocks.set(line.id, block);
      this.dress(block, line);
      return block;
    }

    /** Cells stand in their table, everything else on the paper. */
    home(id) {
      const line = this.byId.get(id);
      return line.kind === 'SEL' ? this.blocks.get(line.parent) : this.paper;
    }

    dressTable(block, line) {
      block.className = 'node node-tabel';
      block.id = 'node-' + line.id;
      block.dataset.id = line.id;
      block.tabIndex = -1;
      block.setAttribute('role', 'group');
      block.setAttribute('aria-label', line.name);
      block.style.setProperty('--depth', line.depth);
      block.style.setProperty('--columns', line.columns);
    }

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
      block.className = 'node node-' + kind + (conflict ? ' unsettled' : '') + (line.notes ? ' noted' : '');
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
    }

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
    }

    /** Words with their references as links; the cursor stays where it was. */
    fill(part, text, broken) {
      if (part.textContent && this.wordsOf(part) === text && part.dataset.broken === broken.join()) return;
      const at = this.contains(part) && document.activeElement === part ? this.offset(part) : null;
      const pieces = [];
      let from = 0;
      for (const found of text.matchAll(TOKEN)) {
        pieces.push(text.slice(from, found.index));
        const link = make('a', 'ref', found[2]);
        link.href = '#node-' + found[1];
        link.dataset.ref = found[1];
        if (this.mayWrite) link.contentEditable = 'false';
        if (broken.includes(found[1])) {
          link.classList.add('broken');
          link.title = this.words.broken;
        }
        pieces.push(link);
        from = found.index + found[0].length;
      }
      pieces.push(text.slice(from));
      part.replaceChildren(...pieces.filter(piece => piece !== ''));
      part.dataset.broken = broken.join();
      part.classList.toggle('blank', !text);
      if (at !== null) this.place(part, at);
    }

    wordsOf(part) {
      if (!part) return '';
      let text = '';
      const walk = node => {
        if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
        else if (node.dataset?.ref) text += `[#${node.dataset.ref}|${node.textContent}]`;
        else if (node.tagName === 'BR') text += '\n';
        else {
          if (node !== part && node.tagName === 'DIV' && text && !text.endsWith('\n')) text += '\n';
          node.childNodes.forEach(walk);
        }
      };
      walk(part);
      return text.replace(/\n$/, '').replace(/\u00a0/g, ' ');
    }

    typed(id) {
      const block = this.blocks.get(id);
      return {
        heading: this.wordsOf(block.querySelector('[data-part=heading]')),
        text: this.wordsOf(block.querySelector('[data-part=text]')),
      };
    }

    outline() {
      const items = this.order
        .map(id => this.byId.get(id))
        .filter(line => line.node && this.kinds[line.kind].outlined)
        .map(line => {
          const button = make('button', '', (line.label + ' ' + line.heading).trim() || this.kinds[line.kind].label);
          button.type = 'button';
          button.dataset.node = line.id;
          const item = make('li', 'outline-' + line.kind.toLowerCase());
          item.draggable = this.mayWrite;
          item.dataset.id = line.id;
          item.append(button);
          return item;
        });
      this.outlineList.replaceChildren(...items);
    }

    // ---- what the server tells

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
    }

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
    }

    say(text, wrong) {
      this.state.textContent = text;
      this.state.classList.toggle('attention', !!wrong);
    }

    // ---- saving

    changed(id) {
      const line = this.byId.get(id);
      const now = this.typed(id);
      for (const part of this.blocks.get(id).querySelectorAll('[data-part]')) part.classList.toggle('blank', !this.wordsOf(part));
      if (!this.dirty.has(id)) this.dirty.set(id, { version: line.version });
      Object.assign(this.dirty.get(id), now);
      this.remember();
      this.arm();
      this.say(this.words.saving);
      if (this.arriving.has(id)) return;
      clearTimeout(this.resting);
      this.resting = setTimeout(() => this.save(id, false), REST);
    }

    save(id, left) {
      clearTimeout(this.resting);
      if (this.arriving.has(id) || this.splitting.has(id)) return;
      const line = this.byId.get(id);
      const mine = this.dirty.get(id);
      if (!line || this.blocks.get(id).querySelector('.conflict')) return;
      if (!mine && !(left && this.linkable(line))) return;
      const now = mine ?? { heading: line.heading, text: line.text };
      const under = this.sending.get(id) ?? 0;
      this.sending.set(id, under + 1);
      const version = under ? MINE : (mine?.version ?? line.version);
      setTimeout(() => this.sending.get(id) && this.say(this.words.unreached, true), PATIENCE);
      this.$server.say(id, version, now.heading, now.text, left).then(json => {
        this.sending.set(id, this.sending.get(id) - 1);
        const answer = this.hear(json);
        if (answer.theirs) return this.conflict(id, answer.theirs, answer.message);
        if (answer.refused) {
          this.apply(answer.change);
          return this.refuse(id, answer.message);
        }
        this.mend(id);
        const last = this.dirty.get(id);
        const same = last && this.sending.get(id) === 0 && this.same(this.typed(id), now);
        if (same) this.forget(id);
        this.apply(answer.change);
        // What is typed by now rests on what was just saved, not on what a colleague may have saved since.
        if (last && !same) last.version = answer.saved ?? last.version;
        if (!this.dirty.size) this.say(answer.message);
      }).catch(() => this.unreached(id));
    }

    /** The server did not take it: what was typed stays, and goes out with the next save. */
    unreached(id) {
      this.sending.delete(id);
      if (this.dirty.size) this.say(this.words.unreached, true);
    }

    same(a, b) {
      return a.heading === b.heading && a.text === b.text;
    }

    /** Something that the server could make a link of. */
    linkable(line) {
      return /Pasal \d|ayat \(\d|huruf [a-z]/.test(line.text.replace(TOKEN, ''));
    }

    /** Sends everything typed that is not on its way yet. */
    flush() {
      [...this.dirty.keys()].forEach(id => this.save(id, true));
    }

    remember() {
      try {
        // Another window of the same person keeps its words beside these.
        const kept = new Map(JSON.parse(localStorage.getItem(this.store) ?? '[]'));
        this.kept.forEach(id => kept.delete(id));
        this.dirty.forEach((mine, id) => kept.set(id, mine));
        this.kept = new Set(this.dirty.keys());
        if (kept.size) localStorage.setItem(this.store, JSON.stringify([...kept]));
        else localStorage.removeItem(this.store);
      } catch {
        // A full or forbidden store: the server's copy remains.
      }
    }

    forget(id) {
      this.dirty.delete(id);
      this.remember();
      this.arm();
    }

    /** What was typed when the server or the window went away. */
    restore() {
      let kept;
      try {
        kept = JSON.parse(localStorage.getItem(this.store) ?? '[]');
      } catch {
        kept = [];
      }
      for (const [id, mine] of kept) {
        this.kept.add(id);
        const line = this.byId.get(id);
        if (line && this.same(line, { heading: mine.heading || line.heading, text: mine.text })) continue;
        if (!line) {
          this.orphan(id, mine);
          continue;
        }
        for (const part of this.blocks.get(id).querySelectorAll('[data-part]')) this.fill(part, mine[part.dataset.part], line.broken);
        this.dirty.set(id, mine);
        if (mine.version === line.version) this.save(id, true);
        else this.conflict(id, { version: line.version, heading: line.heading, text: line.text, by: '' }, this.words.restored);
        this.say(this.words.restored);
      }
      this.remember();
    }

    /** Unsaved words of a part that was removed meanwhile: nothing is thrown away unseen. */
    orphan(id, mine) {
      const box = make('div', 'conflict orphan');
      const discard = make('button', 'desk-button', this.words['orphan.discard']);
      discard.onclick = () => {
        box.remove();
        this.forget(id);
      };
      box.append(make('p', '', this.words.orphan), make('div', 'conflict-text', (mine.heading + '\n' + mine.text).trim()), discard);
      this.paper.before(box);
      this.dirty.set(id, mine);
    }

    refuse(id, message) {
      const block = this.blocks.get(id);
      this.mend(id);
      const box = make('div', 'refusal unsaved');
      box.setAttribute('role', 'alert');
      const discard = make('button', 'desk-button', this.words.discard);
      discard.onclick = () => this.take(id);
      box.append(make('p', '', message), discard);
      block?.append(box);
      this.say(message, true);
    }

    mend(id) {
      this.blocks.get(id)?.querySelector('.refusal')?.remove();
    }

    /** Two wrote the same part: both texts are shown, and the person chooses. */
    conflict(id, theirs, message) {
      const block = this.blocks.get(id);
      if (!block) return;
      block.querySelector('.conflict')?.remove();
      this.mend(id);
      const by = theirs.by && theirs.by !== 'null' ? theirs.by : '…';
      const word = key => this.words[key].replace('{0}', by);
      const shown = text => text.replace(TOKEN, '$2') || this.words['conflict.blank'];
      const mine = this.dirty.get(id) ?? this.typed(id);
      const line = this.byId.get(id);
      const side = (title, text) => {
        const box = make('div');
        box.append(make('div', 'conflict-title', title));
        if (line.headed) box.append(make('div', 'conflict-heading', shown(text.heading)));
        if (line.worded) box.append(make('div', 'conflict-text', shown(text.text)));
        return box;
      };
      const sides = make('div', 'conflict-sides');
      sides.append(side(word('conflict.theirs'), theirs), side(word('conflict.mine'), mine));
      const keep = make('button', 'desk-button primary', word('conflict.keep'));
      keep.onclick = () => {
        box.remove();
        block.classList.remove('unsettled');
        this.dirty.set(id, { ...this.typed(id), version: theirs.version });
        this.save(id, false);
        this.focusOn(id, 'end');
      };
      const take = make('button', 'desk-button', word('conflict.take'));
      take.onclick = () => this.take(id);
      const choice = make('div', 'conflict-choice');
      choice.append(keep, take);
      const box = make('div', 'conflict unsaved');
      const told = make('p', '', word('node.conflict'));
      told.setAttribute('role', 'alert');
      box.append(told, sides, choice);
      block.append(box);
      this.differ(sides);
      block.classList.add('unsettled');
      this.say(message, true);
    }

    /** Marks the words that only one side has; a screen reader is told where they begin and end. */
    differ(sides) {
      for (const name of ['heading', 'text']) {
        const [theirs, mine] = sides.querySelectorAll('.conflict-' + name);
        if (!theirs) continue;
        this.$server.differ(theirs.textContent, mine.textContent).then(json => {
          const { one, other } = JSON.parse(json);
          this.tint(theirs, one);
          this.tint(mine, other);
          if (!sides.querySelector('mark') || sides.nextElementSibling.matches('.conflict-marked')) return;
          sides.after(make('p', 'conflict-marked', this.words['conflict.marked']));
        }).catch(() => {});
      }
    }

    tint(box, pieces) {
      const said = text => make('span', 'visually-hidden', text);
      box.replaceChildren(...pieces.map(piece => {
        if (!piece.different) return piece.text;
        const mark = make('mark');
        mark.append(said(this.words['conflict.differs'] + ' '), piece.text, said(' ' + this.words['conflict.end'] + ' '));
        return mark;
      }));
    }

    /** Gives up what was typed in favour of what is stored. */
    take(id) {
      const block = this.blocks.get(id);
      block.querySelectorAll('.conflict, .refusal').forEach(box => box.remove());
      block.classList.remove('unsettled');
      this.forget(id);
      this.act('theirs', id, '');
      this.dress(block, this.byId.get(id));
      this.say('');
      this.focusOn(id, 'end');
    }

    /** Takes the focus to what is not saved. */
    attend(id, message) {
      const block = this.blocks.get(id);
      if (!block) return;
      this.say(message, true);
      block.scrollIntoView({ block: 'center' });
      (block.querySelector('.conflict button, .refusal button') ?? block).focus();
    }

    // ---- writing

    act(action, id, argument) {
      if (this.arriving.has(id)) return this.arriving.get(id).then(real => this.act(action, real, argument));
      this.flush();
      this.$server.act(action, id ?? '', argument ?? '').then(json => this.done(this.hear(json), action));
    }

    /** An answer, which also says what can be taken back by now. */
    hear(json) {
      const answer = JSON.parse(json);
      this.steps = answer.steps;
      this.arm();
      return answer;
    }

    done(answer, action) {
      this.apply(answer.change);
      const there = this.paper.contains(document.activeElement) && document.activeElement.closest('.node')?.dataset.id;
      if (answer.focus && answer.focus !== there) this.focusOn(answer.focus, action === 'join' || action === 'remove' ? 'end' : 'start');
      if (!answer.refused && !this.dirty.size) this.say(answer.message);
    }

    enter(id, part) {
      if (this.arriving.has(id)) return this.arriving.get(id).then(real => this.enter(real, part));
      const line = this.byId.get(id);
      const now = this.typed(id);
      const empty = !now.text && !now.heading && (line.kind === 'BUTIR' || line.kind === 'AYAT') && !this.hasInside(id);
      if (empty) return this.act('shallower', id);
      const inHeading = part.dataset.part === 'heading';
      const at = this.offset(part, true);
      const head = inHeading ? now.text : now.text.slice(0, at).trimEnd();
      const tail = inHeading ? '' : now.text.slice(at).trimStart();
      [...this.dirty.keys()].filter(other => other !== id).forEach(other => this.save(other, false));
      clearTimeout(this.resting);
      const version = this.sending.get(id) ? MINE : (this.dirty.get(id)?.version ?? line.version);
      this.dirty.set(id, { ...now, version: line.version });
      this.remember();
      // The whole sentence is kept until the server has both halves, but not sent beside them.
      this.splitting.add(id);
      const sent = this.$server.enter(id, version, now.heading, head, tail);
      this.goOn(line, head, tail, sent.then(json => this.hear(json)));
    }

    /** Shows the new node at once, so that what is typed before the server answers goes into it. */
    goOn(line, head, tail, answered) {
      const bare = !line.worded && !this.hasInside(line.id);
      const fresh = bare
        ? { ...line, kind: 'PASAL', headed: false, worded: true, blank: '…' }
        : line;
      const id = 'new-' + Math.random().toString(36).slice(2);
      const shown = { ...fresh, id, label: '', heading: '', text: tail, version: 0, name: line.name, rests: [], broken: [], notes: 0 };
      if (line.worded) this.fill(this.blocks.get(line.id).querySelector('[data-part=text]'), head, line.broken);
      let arrive;
      this.arriving.set(id, new Promise(resolve => { arrive = resolve; }));
      this.byId.set(id, shown);
      const block = this.block(shown);
      this.lastInside(line.id).after(block);
      this.focusOn(id, 'start');
      answered.finally(() => this.splitting.delete(line.id)).then(answer => {
        this.arriving.delete(id);
        const typed = this.typed(id);
        this.forget(id);
        this.blocks.delete(id);
        this.byId.delete(id);
        if (answer.theirs || answer.refused) {
          block.remove();
          this.apply(answer.change);
          const text = [head, typed.text].filter(words => words).join(' ');
          if (!this.blocks.has(line.id)) {
            this.orphan(line.id, { heading: '', text });
            return this.say(answer.message, true);
          }
          this.dirty.set(line.id, { heading: this.typed(line.id).heading, text, version: line.version });
          if (line.worded) this.fill(this.blocks.get(line.id).querySelector('[data-part=text]'), text, line.broken);
          this.focusOn(line.id, 'end');
          if (answer.theirs) this.conflict(line.id, answer.theirs, answer.message);
          else this.refuse(line.id, answer.message);
          return;
        }
        const real = answer.focus;
        this.blocks.set(real, block);
        const again = this.blocks.has(line.id) ? this.typed(line.id) : null;
        const more = again && line.worded && again.text !== head;
        this.forget(line.id);
        if (more) this.dirty.set(line.id, { ...again, version: answer.change.lines.find(one => one.id === line.id).version });
        const late = typed.text !== tail || typed.heading;
        if (late) this.dirty.set(real, { ...typed, version: answer.change.lines.find(one => one.id === real).version });
        this.apply(answer.change);
        this.current = real;
        arrive(real);
        if (more) this.changed(line.id);
        if (late) this.changed(real);
        if (!late && !more) this.say(answer.message);
        this.arm();
      }).catch(() => this.unreached(line.id));
    }

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
    }

    hasInside(id) {
      return this.byId.get(this.order[this.order.indexOf(id) + 1])?.parent === id;
    }

    insert(id, token) {
      const part = this.blocks.get(id)?.querySelector('[data-part=text]');
      if (!part) return;
      const text = this.wordsOf(part);
      const at = Math.min(this.mark?.id === id ? this.mark.at : text.length, text.length);
      const before = text.slice(0, at);
      const gap = before && !/[\s(]$/.test(before) ? ' ' : '';
      this.dirty.set(id, { ...this.typed(id), version: this.dirty.get(id)?.version ?? this.byId.get(id).version });
      this.fill(part, before + gap + token + text.slice(at), []);
      this.changed(id);
      this.save(id, false);
      part.focus();
      this.place(part, (before + gap).replace(TOKEN, '$2').length + token.replace(TOKEN, '$2').length);
    }

    // ---- the cursor

    /** Where the cursor stands in a part, in characters: of the words as they are stored, or as they are shown. */
    offset(part, stored) {
      const selection = getSelection();
      if (!selection.rangeCount || !part.contains(selection.focusNode)) return 0;
      const range = selection.getRangeAt(0).cloneRange();
      range.setStart(part, 0);
      const before = make('div');
      before.append(range.cloneContents());
      return stored ? this.raw(before).length : before.textContent.length;
    }

    raw(element) {
      let text = '';
      const walk = node => {
        if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
        else if (node.dataset?.ref) text += `[#${node.dataset.ref}|${node.textContent}]`;
        else if (node.tagName === 'BR') text += '\n';
        else node.childNodes.forEach(walk);
      };
      walk(element);
      return text;
    }

    place(part, at) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      let left = at;
      let node = walker.nextNode();
      while (node && left > node.length) {
        left -= node.length;
        node = walker.nextNode();
      }
      const selection = getSelection();
      if (!node) {
        selection.selectAllChildren(part);
        selection.collapseToEnd();
        return;
      }
      const link = node.parentElement.closest('.ref');
      if (link) {
        const range = document.createRange();
        range.setStartAfter(link);
        selection.removeAllRanges();
        selection.addRange(range);
      } else {
        selection.collapse(node, left);
      }
    }

    focusOn(id, where) {
      const block = this.blocks.get(id);
      if (!block) return;
      const parts = [...block.querySelectorAll('[data-part]')];
      const part = where === 'end' ? parts.at(-1) : parts[0];
      if (!part) {
        block.focus();
        return;
      }
      part.focus();
      this.place(part, where === 'end' ? Infinity : 0);
      block.scrollIntoView({ block: 'nearest' });
    }

    /** Whether the cursor stands in the first (up) or last line of a part. */
    atEdge(part, up) {
      const selection = getSelection();
      if (!selection.isCollapsed) return false;
      const caret = selection.getRangeAt(0).getBoundingClientRect();
      if (!caret.height) return true;
      const box = part.getBoundingClientRect();
      return up ? caret.top - box.top < caret.height : box.bottom - caret.bottom < caret.height;
    }

    // ---- keys, clicks, paste, drag

    listen() {
      this.paper.addEventListener('focusin', e => this.entered(e));
      this.paper.addEventListener('focusout', e => this.leaves(e));
      this.paper.addEventListener('click', e => this.follow(e));
      this.outlineList.addEventListener('click', e => this.jump(e));
      if (!this.mayWrite) return;
      this.paper.addEventListener('input', e => this.changed(e.target.closest('.node').dataset.id));
      this.paper.addEventListener('keydown', e => this.key(e));
      this.paper.addEventListener('paste', e => this.paste(e));
      this.drag();
      addEventListener('pagehide', this.leaving = () => this.flush());
    }

    disconnectedCallback() {
      clearTimeout(this.looking);
      removeEventListener('pagehide', this.leaving);
    }

    entered(e) {
      const block = e.target.closest('.node');
      if (!block) return;
      this.active = Date.now();
      if (this.current && this.current !== block.dataset.id) this.blocks.get(this.current)?.classList.remove('current');
      this.current = block.dataset.id;
      block.classList.add('current');
      this.arm();
    }

    leaves(e) {
      const block = e.target.closest('.node');
      if (!block || !this.mayWrite || this.moving || block.contains(e.relatedTarget)) return;
      this.mark = e.target.dataset.part === 'text' ? { id: block.dataset.id, at: this.offset(e.target, true) } : null;
      this.save(block.dataset.id, true);
    }

    follow(e) {
      const link = e.target.closest('a.ref');
      if (!link) {
        if (this.mayWrite && !e.target.closest('[data-part], button')) {
          const block = e.target.closest('.node');
          if (block) this.focusOn(block.dataset.id, 'end');
        }
        return;
      }
      e.preventDefault();
      this.goTo(link.dataset.ref);
    }

    jump(e) {
      const button = e.target.closest('button');
      if (button) this.goTo(button.dataset.node);
    }

    goTo(id) {
      const block = this.blocks.get(id);
      if (!block) return;
      block.scrollIntoView({ block: 'center' });
      block.focus({ preventScroll: true });
      block.classList.add('found');
      setTimeout(() => block.classList.remove('found'), 1600);
    }

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
    }

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
    }

    cells(id) {
      return [...this.home(id).querySelectorAll('.node-sel')].map(cell => cell.dataset.id);
    }

    /** To the next cell or the one before; behind the last begins a row. */
    cell(id, part, way) {
      const cells = this.cells(id);
      const next = cells[cells.indexOf(id) + way];
      if (next) this.focusOn(next, 'end');
      else if (way > 0) this.act('table', id, 'ADD_ROW');
      else this.walk(null, part, -1);
    }

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
    }

    enterOr(id, part) {
      const line = this.byId.get(id);
      if (part.dataset.part === 'heading' && line.worded) return this.walk(null, part, 1);
      if (this.kinds[line.kind].flowing) {
        if (line.kind !== 'JUDUL') document.execCommand('insertLineBreak');
        return;
      }
      this.enter(id, part);
    }

    inside(id) {
      const [first] = this.kinds[this.byId.get(id).kind].children;
      if (first) this.act('inside', id, first);
    }

    walk(e, part, way) {
      const parts = [...this.paper.querySelectorAll('[data-part]')];
      const next = parts[parts.indexOf(part) + way];
      if (!next) return;
      e?.preventDefault();
      next.focus();
      this.place(next, way < 0 ? Infinity : 0);
    }

    refer(id, part) {
      this.mark = { id, at: part.dataset.part === 'text' ? this.offset(part, true) : Infinity };
      this.flush();
      this.$server.open('refer', id, '');
    }

    paste(e) {
      const text = e.clipboardData.getData('text/plain');
      const block = e.target.closest('.node');
      if (block && this.isTable(e, block.dataset.id, text)) {
        e.preventDefault();
        this.flush();
        this.$server.cells(block.dataset.id, text).then(json => this.done(this.hear(json), 'paste'));
        return;
      }
      const part = e.target.closest('[data-part]');
      if (!block || !STRUCTURED.test(text.trim()) || !text.trim().includes('\n') && this.wordsOf(part)) return;
      if (this.kinds[this.byId.get(block.dataset.id).kind].flowing) return;
      e.preventDefault();
      if (text.length > this.longestPaste) return this.say(this.words['paste.long'], true);
      this.pasteParts(block.dataset.id, part, text);
    }

    /** What is selected makes room; what stands before and behind it frames what is pasted. */
    pasteParts(id, part, text) {
      if (this.arriving.has(id)) return this.arriving.get(id).then(real => this.pasteParts(real, part, text));
      const line = this.byId.get(id);
      const now = this.typed(id);
      const cut = this.around(part);
      if (cut) now[part.dataset.part] = cut.head;
      const tail = cut?.tail ?? '';
      // Saved first, so that one step back brings back every word that was there.
      this.flush();
      this.say(this.words.saving);
      const version = this.sending.get(id) ? MINE : (this.dirty.get(id)?.version ?? line.version);
      const had = new Set(this.order);
      this.$server.paste(id, version, now.heading, now.text, tail, !!cut, text)
        .then(json => this.pasted(this.hear(json), id, tail, had))
        .catch(() => this.unreached(id));
    }

    /** The cursor goes on where the pasted words end. */
    pasted(answer, id, tail, had) {
      if (answer.theirs) return this.conflict(id, answer.theirs, answer.message);
      this.apply(answer.change);
      if (answer.refused) return this.say(answer.message, true);
      const fresh = this.order.filter(one => !had.has(one) && this.byId.get(one).node);
      this.focusOn(fresh.at(-1) ?? id, 'end');
      const part = document.activeElement;
      if (part.dataset.part) this.place(part, Math.max(0, part.textContent.length - tail.replace(TOKEN, '$2').length));
      if (!this.dirty.size) this.say(answer.message);
    }

    /** The words of a part before and behind what is selected; null when the cursor is elsewhere. */
    around(part) {
      const selection = getSelection();
      if (!part || !selection.rangeCount) return null;
      const range = selection.getRangeAt(0);
      if (!part.contains(range.startContainer) || !part.contains(range.endContainer)) return null;
      const link = node => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest('.ref');
      const words = (start, end) => {
        const span = document.createRange();
        span.selectNodeContents(part);
        if (start) link(range.endContainer) ? span.setStartAfter(link(range.endContainer)) : span.setStart(range.endContainer, range.endOffset);
        if (end) link(range.startContainer) ? span.setEndBefore(link(range.startContainer)) : span.setEnd(range.startContainer, range.startOffset);
        const box = make('div');
        box.append(span.cloneContents());
        return this.raw(box);
      };
      return { head: words(false, true), tail: words(true, false) };
    }

    /** Whether what is pasted was copied from a table, and there may be one. */
    isTable(e, id, text) {
      const line = this.byId.get(id);
      const copied = text.includes('\t') || /<table/i.test(e.clipboardData.getData('text/html'));
      if (line.kind === 'SEL') return copied && /[\t\n]/.test(text.trim());
      const annex = line.kind === 'LAMPIRAN' || this.parentKind(line) === 'LAMPIRAN';
      return annex && copied && text.includes('\t') && text.trim().includes('\n');
    }

    drag() {
      const list = this.outlineList;
      let dragged = null;
      const clear = () => list.querySelectorAll('.drop-before, .drop-after').forEach(item => item.classList.remove('drop-before', 'drop-after'));
      const side = (item, e) => {
        const box = item.getBoundingClientRect();
        return e.clientY < box.top + box.height / 2 ? 'before' : 'after';
      };
      list.addEventListener('dragstart', e => {
        dragged = e.target.closest('li')?.dataset.id;
        e.dataTransfer.effectAllowed = 'move';
        e.dataTransfer.setData('text/plain', dragged);
      });
      list.addEventListener('dragover', e => {
        const item = e.target.closest('li');
        if (!dragged || !item) return;
        e.preventDefault();
        clear();
        item.classList.add('drop-' + side(item, e));
      });
      list.addEventListener('dragleave', clear);
      list.addEventListener('dragend', () => {
        dragged = null;
        clear();
      });
      list.addEventListener('drop', e => {
        const item = e.target.closest('li');
        clear();
        if (!dragged || !item) return;
        e.preventDefault();
        if (item.dataset.id !== dragged) this.act(side(item, e) + '-node', dragged, item.dataset.id);
        dragged = null;
      });
    }

    // ---- the buttons above the page

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
    }

    dialog(name) {
      this.flush();
      const quote = getSelection().toString().slice(0, 500);
      this.$server.open(name, this.current, this.blocks.get(this.current)?.contains(getSelection().anchorNode) ? quote : '');
    }

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
    }

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
    }

    parentKind(line) {
      return line.parent ? this.byId.get(line.parent)?.kind : null;
    }

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
    }

    // ---- others at the same text

    /** Asks every few seconds, while somebody is there, who else has the text open and what they changed. */
    look() {
      clearTimeout(this.looking);
      this.looking = setTimeout(() => {
        if (document.hidden || Date.now() - this.active > IDLE || !this.isConnected) return this.look();
        const at = this.arriving.has(this.current) ? '' : (this.current ?? '');
        this.$server.look(at).then(json => {
          const answer = JSON.parse(json);
          this.apply(answer.change);
          this.present(answer.present);
        }).catch(() => {}).finally(() => this.look());
      }, LOOK);
    }

    present(people) {
      this.paper.querySelectorAll('.elsewhere').forEach(block => {
        block.classList.remove('elsewhere');
        delete block.dataset.by;
      });
      this.others.replaceChildren(...people.map(person => {
        const line = this.byId.get(person.node);
        const block = this.blocks.get(person.node);
        if (block) {
          block.classList.add('elsewhere');
          block.dataset.by = person.name;
        }
        return make('span', 'badge neutral', this.words.present.replace('{0}', person.name) + (line?.name ? ' · ' + line.name : ''));
      }));
    }
  }

  if (!customElements.get('susun-naskah')) customElements.define('susun-naskah', Naskah);
})();
