import { MINE } from './saving.js';
import { TOKEN } from './words.js';

const STRUCTURED = /\n|^\s*(\(\d+\)|[a-z]{1,2}[.)]|\d+[.)]|Pasal \d+|BAB [IVXLC]+)\s/;

/** A paste of several parts, or of cells. */
export const paste = {
  paste(e) {
    const text = e.clipboardData.getData('text/plain');
    const block = e.target.closest('.node');
    if (block && this.isTable(e, block.dataset.id, text)) {
      e.preventDefault();
      this.flush();
      this.$server.cells(block.dataset.id, text).then(json => this.done(this.hear(json), 'paste')).catch(() => this.say(this.words.unreached, true));
      return;
    }
    const part = e.target.closest('[data-part]');
    if (!block || !STRUCTURED.test(text.trim()) || !text.trim().includes('\n') && this.wordsOf(part)) return;
    if (this.kinds[this.byId.get(block.dataset.id).kind].flowing) return;
    e.preventDefault();
    if (text.length > this.longestPaste) return this.say(this.words['paste.long'], true);
    this.pasteParts(block.dataset.id, part, text);
  },

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
  },

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
  },

  /** Whether what is pasted was copied from a table, and there may be one. */
  isTable(e, id, text) {
    const line = this.byId.get(id);
    const copied = text.includes('\t') || /<table/i.test(e.clipboardData.getData('text/html'));
    if (line.kind === 'SEL') return copied && /[\t\n]/.test(text.trim());
    const annex = line.kind === 'LAMPIRAN' || this.parentKind(line) === 'LAMPIRAN';
    return annex && copied && text.includes('\t') && text.trim().includes('\n');
  },
};
