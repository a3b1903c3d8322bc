import { css, html, LitElement, nothing } from 'lit';
import type { ECharts } from 'echarts/core';

interface Series { name: string; values: number[] }

/** Months as bars: the first series on top, the others together below. The library is fetched when it is first needed. */
class RenlingTrend extends LitElement {
  static override properties = {
    months: { attribute: false },
    series: { attribute: false },
    label: { attribute: false },
  };

  static override styles = css`
    :host { display: block; }
    div { block-size: 25rem; inline-size: 100%; }
    @media (max-width: 720px) { div { block-size: 22rem; } }
  `;

  declare months: string[];
  declare series: Series[];
  declare label: string;
  private chart?: ECharts;
  private readonly resized = new ResizeObserver(() => this.chart?.resize());
  private readonly repaint = () => this.paint();
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly theme = new MutationObserver(this.repaint);

  constructor() {
    super();
    this.months = [];
    this.series = [];
    this.label = '';
  }

  override connectedCallback() {
    super.connectedCallback();
    this.dark.addEventListener('change', this.repaint);
    this.theme.observe(document.documentElement, { attributes: true, attributeFilter: ['class', 'theme'] });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.dark.removeEventListener('change', this.repaint);
    this.theme.disconnect();
    this.resized.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  override render() {
    return this.series.length ? html`<div role="img" aria-label="${this.label}"></div>` : nothing;
  }

  protected override async updated() {
    const stage = this.renderRoot.querySelector('div');
    if (!stage) return;
    if (!this.chart) {
      const { open } = await import('./echarts-part');
      if (!this.isConnected || this.chart) return;
      this.chart = open(stage);
      this.resized.observe(stage);
    }
    this.paint();
  }

  private paint() {
    if (!this.chart) return;
    const ink = this.colour('--ink-soft');
    const line = this.colour('--line');
    const fills = ['--calm', '--good', '--wait'].map((token) => this.colour(token));
    const size = parseFloat(getComputedStyle(this).fontSize) * 0.8;
    const text = { color: ink, fontSize: size, fontFamily: getComputedStyle(this).fontFamily };
    const narrow = this.clientWidth < 600;
    const axis = (grid: number, labels: boolean) => ({
      type: 'category' as const, gridIndex: grid, data: this.months, axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
      axisLabel: { ...text, show: labels, interval: narrow ? 1 : 0, hideOverlap: true },
    });
    this.chart.setOption({
      animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      aria: { enabled: true, decal: { show: true } },
      textStyle: text,
      legend: { textStyle: { ...text, color: this.colour('--ink') }, left: 0, top: 0, icon: 'roundRect', selectedMode: false },
      tooltip: { trigger: 'axis', confine: true, backgroundColor: this.colour('--surface'), borderColor: line, textStyle: { ...text, color: this.colour('--ink') } },
      axisPointer: { link: [{ xAxisIndex: 'all' }] },
      grid: [
        { left: 8, right: 8, top: size * 3.2, height: '34%', containLabel: true },
        { left: 8, right: 8, bottom: 8, height: '36%', containLabel: true },
      ],
      xAxis: [axis(0, false), axis(1, true)],
      yAxis: [0, 1].map((grid) => ({
        type: 'value' as const, gridIndex: grid, minInterval: 1, splitNumber: 3,
        axisLabel: text, splitLine: { lineStyle: { color: line } },
      })),
      series: this.series.map((one, i) => ({
        type: 'bar' as const, name: one.name, data: one.values, xAxisIndex: i === 0 ? 0 : 1, yAxisIndex: i === 0 ? 0 : 1,
        itemStyle: { color: fills[i], borderRadius: [4, 4, 0, 0] }, barMaxWidth: 34, barGap: '10%',
        label: { show: !narrow, position: 'top' as const, ...text, formatter: ({ value }: { value: unknown }) => (value ? String(value) : '') },
      })),
    }, { notMerge: true });
  }

  /** What a token comes to in the theme at hand. */
  private colour(token: string) {
    const probe = document.createElement('i');
    probe.style.color = `var(${token})`;
    this.renderRoot.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  }
}

customElements.define('renling-trend', RenlingTrend);
