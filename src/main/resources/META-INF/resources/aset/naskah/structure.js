import { MINE } from './saving.js';

/** Actions that change the structure. The server does them; a new part is shown before it answers. */
export const structure = {
  act(action, id, argument) {
    if (this.arriving.has(id)) return this.arriving.get(id).then(real => this.act(action, real, argument));
    this.flush();
    this.$server.act(action, id ?? '', argument ?? '').then(json => this.done(this.hear(json), action)).catch(() => this.say(this.words.unreached, true));
  },

  /** An answer, which also says what can be taken back by now. */
  hear(json) {
    const answer = JSON.parse(json);
    this.steps = answer.steps;
    this.arm();
    return answer;
  },

  done(answer, action) {
    this.apply(answer.change);
    const there = this.paper.contains(document.activeElement) && document.activeElement.closest('.node')?.dataset.id;
    if (answer.focus && answer.focus !== there) this.focusOn(answer.focus, action === 'join' || action === 'remove' ? 'end' : 'start');
    if (!answer.refused && !this.dirty.size) this.say(answer.message);
  },

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
  },

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
  },

  inside(id) {
    const { children } = this.kinds[this.byId.get(id).kind];
    // Words that end with a colon announce a list.
    const listed = this.typed(id).text.trimEnd().endsWith(':') && children.includes('BUTIR');
    if (children.length) this.act('inside', id, listed ? 'BUTIR' : children[0]);
  },
};
