import { make } from './dom.js';
import { TOKEN } from './words.js';

/** What could not be saved: another's words for the same part, a refusal, a part that was removed. The person decides. */
export const unsettled = {
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
  },

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
  },

  mend(id) {
    this.blocks.get(id)?.querySelector('.refusal')?.remove();
  },

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
  },

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
  },

  tint(box, pieces) {
    const said = text => make('span', 'visually-hidden', text);
    box.replaceChildren(...pieces.map(piece => {
      if (!piece.different) return piece.text;
      const mark = make('mark');
      mark.append(said(this.words['conflict.differs'] + ' '), piece.text, said(' ' + this.words['conflict.end'] + ' '));
      return mark;
    }));
  },

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
  },

  /** Takes the focus to what is not saved. */
  attend(id, message) {
    const block = this.blocks.get(id);
    if (!block) return;
    this.say(message, true);
    block.scrollIntoView({ block: 'center' });
    (block.querySelector('.conflict button, .refusal button') ?? block).focus();
  },
};
