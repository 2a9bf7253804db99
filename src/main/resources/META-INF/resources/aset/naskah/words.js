import { make } from './dom.js';

/** A reference in stored words: the part that it leads to, and how it reads. */
export const TOKEN = /\[#([0-9a-f-]{36})\|([^[\]\n]*)\]/g;

/** The words of a part as they are stored: plain text with a token in place of each reference. */
export const words = {
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
  },

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
  },

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
  },

  typed(id) {
    const block = this.blocks.get(id);
    return {
      heading: this.wordsOf(block.querySelector('[data-part=heading]')),
      text: this.wordsOf(block.querySelector('[data-part=text]')),
    };
  },

  same(a, b) {
    return a.heading === b.heading && a.text === b.text;
  },
};
