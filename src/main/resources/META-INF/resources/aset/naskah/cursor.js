import { make } from './dom.js';

/** Where the cursor stands, and where it goes. */
export const cursor = {
  /** Where the cursor stands in a part, in characters: of the words as they are stored, or as they are shown. */
  offset(part, stored) {
    const selection = getSelection();
    if (!selection.rangeCount || !part.contains(selection.focusNode)) return 0;
    const range = selection.getRangeAt(0).cloneRange();
    range.setStart(part, 0);
    const before = make('div');
    before.append(range.cloneContents());
    return stored ? this.raw(before).length : before.textContent.length;
  },

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
  },

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
  },

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
  },

  /** Whether the cursor stands in the first (up) or last line of a part. */
  atEdge(part, up) {
    const selection = getSelection();
    if (!selection.isCollapsed) return false;
    const caret = selection.getRangeAt(0).getBoundingClientRect();
    if (!caret.height) return true;
    const box = part.getBoundingClientRect();
    return up ? caret.top - box.top < caret.height : box.bottom - caret.bottom < caret.height;
  },

  walk(e, part, way) {
    const parts = [...this.paper.querySelectorAll('[data-part]')];
    const next = parts[parts.indexOf(part) + way];
    if (!next) return;
    e?.preventDefault();
    next.focus();
    this.place(next, way < 0 ? Infinity : 0);
  },

  goTo(id) {
    const block = this.blocks.get(id);
    if (!block) return;
    block.scrollIntoView({ block: 'center' });
    block.focus({ preventScroll: true });
    block.classList.add('found');
    setTimeout(() => block.classList.remove('found'), 1600);
  },
};
