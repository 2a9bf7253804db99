import { TOKEN } from './words.js';

/** References from one part to another. */
export const references = {
  refer(id, part) {
    this.mark = { id, at: part.dataset.part === 'text' ? this.offset(part, true) : Infinity };
    this.flush();
    this.$server.open('refer', id, '');
  },

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
  },

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
  },
};
