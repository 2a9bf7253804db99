/* <susun-bpmn>: shows a process with the bpmn-js viewer. The picture scrolls natively inside its frame, so it works by touch and keyboard. */
(() => {
  const LIBRARY = 'webjars/bpmn-js/8.0.0/dist/bpmn-viewer.production.min.js';
  const READABLE = 0.8;
  const PAD = 24;
  let loading;

  function library() {
    loading ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = new URL(LIBRARY, document.baseURI).href;
      script.onload = () => resolve(window.BpmnJS);
      script.onerror = () => reject(new Error('the diagram library did not load'));
      document.head.append(script);
    });
    return loading;
  }

  class SusunBpmn extends HTMLElement {
    set model(value) {
      this._model = value;
      this._show();
    }

    get model() {
      return this._model;
    }

    connectedCallback() {
      this._show();
    }

    disconnectedCallback() {
      this._viewer?.destroy();
      this._viewer = undefined;
    }

    async _show() {
      if (!this.isConnected || !this._model) return;
      const turn = (this._turn = {});
      const Viewer = await library();
      if (!this.isConnected || this._turn !== turn) return;
      this._viewer?.destroy();
      this.replaceChildren();
      this._frame = document.createElement('div');
      this._frame.className = 'bpmn-frame';
      this._frame.tabIndex = 0;
      this._frame.setAttribute('role', 'region');
      this._frame.setAttribute('aria-label', this._model.title);
      this._sheet = document.createElement('div');
      this._frame.append(this._sheet);
      this.append(this._buttons(), this._frame);
      const viewer = new Viewer({ container: this._sheet });
      this._viewer = viewer;
      await viewer.importXML(this._model.xml).catch((e) => {
        if (this._viewer === viewer) throw e;
      });
      if (this._viewer !== viewer) return;
      // The sheet is larger than its frame: the maker's mark moves beside it so that it is always in sight.
      this.append(this._sheet.querySelector('.bjs-powered-by'));
      this._mark();
      this._fit();
      this._frame.addEventListener('keydown', (e) => this._key(e));
    }

    _buttons() {
      const bar = document.createElement('div');
      bar.className = 'bpmn-buttons';
      const { zoomOut, zoomIn, fit } = this._model.words;
      for (const [sign, label, act] of [
        ['−', zoomOut, () => this._zoom(this._scale / 1.25)],
        ['+', zoomIn, () => this._zoom(this._scale * 1.25)],
        ['↔', fit, () => this._fit(true)],
      ]) {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = sign;
        button.title = label;
        button.setAttribute('aria-label', label);
        button.addEventListener('click', act);
        bar.append(button);
      }
      return bar;
    }

    _mark() {
      const canvas = this._viewer.get('canvas');
      const elements = this._viewer.get('elementRegistry');
      const add = (ids, name) => ids.filter((id) => elements.get(id)).forEach((id) => canvas.addMarker(id, name));
      add(this._model.done, 'is-done');
      add(this._model.current, 'is-current');
      add(this._model.calls, 'is-call');
      this._viewer.get('eventBus').on('element.click', ({ element }) => {
        if (this._model.calls.includes(element.id)) {
          this.dispatchEvent(new CustomEvent('susun-open', { detail: element.id }));
        }
      });
      this._box = canvas.viewbox().inner;
    }

    _fit(whole) {
      const width = this._frame.clientWidth / (this._box.width + 2 * PAD);
      this._zoom(whole ? width : Math.min(1, Math.max(READABLE, width)));
      this._toCurrent();
    }

    _zoom(scale) {
      this._scale = Math.min(2.5, Math.max(0.15, scale));
      const { x, y, width, height } = this._box;
      this._sheet.style.width = (width + 2 * PAD) * this._scale + 'px';
      this._sheet.style.height = (height + 2 * PAD) * this._scale + 'px';
      const canvas = this._viewer.get('canvas');
      canvas.resized();
      canvas.viewbox({ x: x - PAD, y: y - PAD, width: width + 2 * PAD, height: height + 2 * PAD });
    }

    _toCurrent() {
      const shape = this._viewer.get('elementRegistry').get(this._model.current[0]);
      if (!shape || shape.x === undefined) return;
      this._frame.scrollLeft = (shape.x + shape.width / 2 - this._box.x) * this._scale - this._frame.clientWidth / 2;
      this._frame.scrollTop = (shape.y + shape.height / 2 - this._box.y) * this._scale - this._frame.clientHeight / 2;
    }

    _key(event) {
      const act = { '+': 1.25, '=': 1.25, '-': 0.8 }[event.key];
      if (act) this._zoom(this._scale * act);
      else if (event.key === '0') this._fit(true);
      else return;
      event.preventDefault();
    }
  }

  if (!customElements.get('susun-bpmn')) customElements.define('susun-bpmn', SusunBpmn);
})();
