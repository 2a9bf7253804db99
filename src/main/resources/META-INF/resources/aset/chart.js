/* <susun-chart>: draws the model the server sends with ECharts, which is loaded when the first chart appears. */
(() => {
  const LIBRARY = '_static/echarts/6.0.0/dist/echarts.min.js';
  const COLOURS = ['#0d5c63', '#d9822b', '#5a4fb0', '#7a9a2e', '#b3405a', '#4a5b61'];
  const NARROW = 560;
  const LINE = 16;
  let loading;

  function library() {
    loading ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = new URL(LIBRARY, document.baseURI).href;
      script.onload = () => resolve(window.echarts);
      script.onerror = () => reject(new Error('the chart library did not load'));
      document.head.append(script);
    });
    return loading;
  }

  function wrap(text, length) {
    const lines = [''];
    for (const word of text.split(' ')) {
      const last = lines.length - 1;
      if ((lines[last] + ' ' + word).trim().length > length && lines[last]) lines.push(word);
      else lines[last] = (lines[last] + ' ' + word).trim();
    }
    return lines.join('\n');
  }

  class SusunChart extends HTMLElement {
    set model(value) {
      this._model = value;
      this._draw();
    }

    get model() {
      return this._model;
    }

    connectedCallback() {
      this._sizes = new ResizeObserver(() => this._draw());
      this._sizes.observe(this);
    }

    disconnectedCallback() {
      this._sizes.disconnect();
      this._chart?.dispose();
      this._chart = undefined;
    }

    async _draw() {
      const echarts = await library();
      if (!this.isConnected || !this._model || !this.clientWidth) return;
      const narrow = this.clientWidth < NARROW;
      this.style.height = this._height(narrow) + 'px';
      this._chart ??= echarts.init(this, null, { renderer: 'svg' });
      this._chart.resize();
      this._chart.setOption(this._option(narrow), true);
    }

    _height(narrow) {
      const { type, categories, series } = this._model;
      if (type === 'bar' && narrow) return 96 + categories.length * (28 + series.length * 18);
      return type === 'radar' ? (narrow ? 340 : 420) : 340;
    }

    _option(narrow) {
      const { type, series, unit, locale } = this._model;
      const digits = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
      const shown = (v) => (v == null ? '–' : digits.format(v) + (unit === '%' ? '%' : unit ? ' ' + unit : ''));
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      return {
        color: COLOURS,
        animation: !still,
        animationDuration: 350,
        textStyle: { fontFamily: getComputedStyle(this).fontFamily, fontSize: 13, color: '#16262b' },
        legend: { show: series.length > 1, bottom: 0, itemGap: 18, textStyle: { color: '#16262b', fontSize: 13 } },
        tooltip: { trigger: type === 'radar' ? 'item' : 'axis', confine: true, valueFormatter: shown },
        ...(type === 'radar' ? this._radar(narrow, digits) : this._cartesian(narrow, digits)),
      };
    }

    _radar(narrow, digits) {
      const { categories, series, min, max } = this._model;
      const top = max ?? Math.max(1, ...series.flatMap((s) => s.values.map((v) => v ?? 0)));
      return {
        radar: {
          indicator: categories.map((name) => ({ name: wrap(name, narrow ? 11 : 22), min: min ?? 0, max: top })),
          radius: narrow ? '42%' : '64%',
          center: ['50%', '48%'],
          splitNumber: max && max <= 10 ? max - (min ?? 0) : 5,
          axisName: { color: '#16262b', fontSize: narrow ? 11 : 13, lineHeight: narrow ? 14 : 17 },
          axisLabel: { show: false, formatter: digits.format },
          splitArea: { show: false },
          splitLine: { lineStyle: { color: '#d5dfe0' } },
          axisLine: { lineStyle: { color: '#d5dfe0' } },
        },
        series: [{
          type: 'radar',
          symbolSize: 6,
          lineStyle: { width: 2.5 },
          data: series.map((s, i) => ({
            name: s.name,
            value: s.values,
            areaStyle: { opacity: i === 0 ? 0.08 : 0.14 },
            lineStyle: { type: i === 0 ? 'solid' : 'dashed', width: 2.5 },
          })),
        }],
      };
    }

    _cartesian(narrow, digits) {
      const { type, categories, series, min, max, categoryAxis, valueAxis } = this._model;
      const lying = type === 'bar' && narrow;
      const fitting = lying || narrow ? 14 : Math.max(10, Math.floor(110 / categories.length));
      const wrapped = categories.map((name) => wrap(name, fitting));
      const lines = Math.max(1, ...wrapped.map((name) => name.split('\n').length));
      const below = lying ? valueAxis : categoryAxis;
      const names = {
        type: 'category',
        data: categories,
        inverse: lying,
        name: lying ? undefined : categoryAxis,
        nameLocation: 'middle',
        nameGap: lines * LINE + 14,
        nameTextStyle: { color: '#4a5b61' },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: '#8a9a9e' } },
        axisLabel: {
          color: '#16262b',
          interval: type === 'line' ? 'auto' : 0,
          lineHeight: LINE,
          formatter: (_, i) => wrapped[i],
        },
      };
      const values = {
        type: 'value',
        min,
        max,
        name: valueAxis,
        nameLocation: lying ? 'middle' : 'end',
        nameGap: lying ? 28 : 14,
        nameTextStyle: { color: '#4a5b61', align: lying ? 'center' : 'left' },
        splitLine: { lineStyle: { color: '#e3eaea' } },
        axisLabel: { color: '#4a5b61', formatter: (v) => digits.format(v) },
      };
      return {
        grid: {
          left: 8,
          right: 24,
          top: valueAxis && !lying ? 40 : 20,
          bottom: (series.length > 1 ? 38 : 8) + (below ? 24 : 0),
          containLabel: true,
        },
        xAxis: lying ? values : names,
        yAxis: lying ? names : values,
        series: series.map((s, i) => ({
          name: s.name,
          type,
          data: s.values,
          barMaxWidth: 36,
          barGap: '12%',
          symbol: ['circle', 'rect', 'triangle', 'diamond'][i % 4],
          symbolSize: 8,
          lineStyle: { width: 2.5, type: i === 0 ? 'solid' : 'dashed' },
          itemStyle: type === 'bar' ? { borderRadius: lying ? [0, 4, 4, 0] : [4, 4, 0, 0] } : undefined,
          label: { show: type === 'bar' && categories.length * series.length <= 16, position: lying ? 'right' : 'top', color: '#16262b', fontSize: 12, formatter: (p) => (p.value == null ? '' : digits.format(p.value)) },
        })),
      };
    }
  }

  if (!customElements.get('susun-chart')) customElements.define('susun-chart', SusunChart);
})();
