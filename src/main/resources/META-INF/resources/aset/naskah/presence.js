import { make } from './dom.js';

const LOOK = 4000;
const IDLE = 5 * 60 * 1000;

/** Others at the same text. */
export const presence = {
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
  },

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
  },
};
