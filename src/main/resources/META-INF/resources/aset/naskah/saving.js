import { make } from './dom.js';
import { TOKEN } from './words.js';

/** In place of a version: the one that the person's own save under way leads to. */
export const MINE = -1;

const REST = 600;
const PATIENCE = 8000;

/** What is typed until the server has it: it goes out after a rest, and stands in the browser's own store meanwhile. */
export const saving = {
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
  },

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
  },

  /** The server did not take it: what was typed stays, and goes out with the next save. */
  unreached(id) {
    this.sending.delete(id);
    if (this.dirty.size) this.say(this.words.unreached, true);
  },

  /** Something that the server could make a link of. */
  linkable(line) {
    return /Pasal \d|ayat \(\d|huruf [a-z]/.test(line.text.replace(TOKEN, ''));
  },

  /** Sends everything typed that is not on its way yet. */
  flush() {
    [...this.dirty.keys()].forEach(id => this.save(id, true));
  },

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
  },

  forget(id) {
    this.dirty.delete(id);
    this.remember();
    this.arm();
  },

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
  },
};
