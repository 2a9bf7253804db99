import { cursor } from './cursor.js';
import { make } from './dom.js';
import { keys } from './keys.js';
import { outline } from './outline.js';
import { page } from './page.js';
import { paste } from './paste.js';
import { presence } from './presence.js';
import { references } from './references.js';
import { saving } from './saving.js';
import { structure } from './structure.js';
import { tools } from './tools.js';
import { unsettled } from './unsettled.js';
import { words } from './words.js';

/**
 * <susun-naskah>: a legal text as one page that is written in place. The server owns structure, numbers and versions and
 * tells what changed; this element owns what is being typed until the server has it. Words that were not saved yet are kept
 * in the browser too, so that a server that dies takes no keystroke with it. Here are its state and what it listens to; what
 * it does stands in the modules beside this one, whose methods are the element's.
 */
class Naskah extends HTMLElement {
  /** Shows the whole page; what an earlier visit could not save comes back. */
  show(setup) {
    Object.assign(this, setup);
    // The page: its lines by id, their order, and the blocks that show them.
    this.byId = new Map(setup.lines.map(line => [line.id, line]));
    this.order = setup.lines.map(line => line.id);
    this.blocks = new Map();
    // What is typed and not saved, by id; ids that the browser's store holds; how many saves of each are under way.
    this.dirty = new Map();
    this.kept = new Set();
    this.sending = new Map();
    // Parts that are shown before the server has given them an id, and those that they were divided from.
    this.arriving = new Map();
    this.splitting = new Set();
    // Where the person is, and since when they have done nothing.
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
}

// Defined, not assigned: elements have a property of their own called part.
for (const methods of [
  cursor,
  keys,
  outline,
  page,
  paste,
  presence,
  references,
  saving,
  structure,
  tools,
  unsettled,
  words,
]) {
  Object.defineProperties(Naskah.prototype, Object.getOwnPropertyDescriptors(methods));
}

if (!customElements.get('susun-naskah')) customElements.define('susun-naskah', Naskah);
