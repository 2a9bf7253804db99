import { make } from './dom.js';

/** The outline beside the page: it leads to the parts, and they are dragged in it. */
export const outline = {
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
  },

  jump(e) {
    const button = e.target.closest('button');
    if (button) this.goTo(button.dataset.node);
  },

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
  },
};
