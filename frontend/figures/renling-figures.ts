import { html, LitElement, nothing } from 'lit';
import '../charts/renling-trend';

interface Choice { label: string; href: string; on: boolean }
interface Figure { value: string; label: string; note: string; href?: string }
interface Trend { months: string[]; series: { name: string; values: number[] }[] }
interface Tile { name: string; href: string; figures: Figure[] }
interface Line { code: string; href: string; title: string; note: string }
interface Screen {
  spans: Choice[]; villages: Choice[]; headline: Figure[]; apart: string; rates: Figure[]; medians: Figure[];
  trend: Trend; grid: Tile[]; opened?: { title: string; lines: Line[]; more: boolean; back: string };
}

/** What was achieved. What it shows is sent to it and kept nowhere else. */
class RenlingFigures extends LitElement {
  static override properties = { screen: { state: true }, words: { state: true }, asTable: { state: true }, waiting: { state: true } };

  private declare screen?: Screen;
  private declare words: Record<string, string>;
  private declare asTable: boolean;
  private declare waiting: boolean;

  constructor() {
    super();
    this.words = {};
    this.asTable = false;
    this.waiting = false;
  }

  say(words: Record<string, string>) {
    this.words = words;
  }

  show(screen: Screen) {
    const opens = screen.opened && screen.opened.title !== this.screen?.opened?.title;
    this.screen = screen;
    this.waiting = false;
    if (opens) this.updateComplete.then(() => this.querySelector<HTMLElement>('#behind')?.focus());
  }

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const s = this.screen;
    if (!s) return nothing;
    const w = this.words;
    return html`
      <div class="page-header"><div><h1>${w.heading}</h1><p class="lead">${w.lead}</p></div>
        <div class="actions no-print"><button class="btn second" @click="${() => print()}">${w.print}</button></div></div>
      <div class="fig-choices no-print">${this.select('span', w.spans, s.spans)}${this.select('village', w.villages, s.villages)}</div>
      <p class="only-print">${[s.spans, s.villages].map((all) => all.find((c) => c.on)?.label ?? '').join(' · ')}</p>
      <ul class="fig-headline" aria-label="${w.headline}">${s.headline.map((f) => html`<li>${this.figure(f, 'fig-big')}</li>`)}</ul>
      ${s.apart ? html`<p class="fig-apart">${s.apart}</p>` : nothing}
      ${s.opened ? this.opened(s.opened) : nothing}
      <section class="panel"><h2>${w.rates}</h2><p class="soft">${w.ratesLead}</p>
        <ul class="fig-rates">${s.rates.map((f) => html`<li>${this.figure(f, 'fig-rate')}</li>`)}</ul></section>
      ${s.medians.length ? html`<section class="panel"><h2>${w.medians}</h2>
        <ul class="fig-rates">${s.medians.map((f) => html`<li>${this.figure(f, 'fig-rate')}</li>`)}</ul></section>` : nothing}
      ${s.trend.series.length ? this.trend(s.trend) : nothing}
      ${s.grid.length ? html`<section class="panel"><h2>${w.grid}</h2><p class="soft">${w.gridLead}</p>
        <ul class="fig-grid">${s.grid.map((t) => this.tile(t))}</ul></section>` : nothing}
    `;
  }

  private figure(f: Figure, kind: string) {
    const inside = html`<b>${f.value}</b> <span>${f.label}</span>${f.note ? html`<i>${f.note}${f.href ? html` <span aria-hidden="true">›</span>` : nothing}</i>` : nothing}`;
    return f.href ? html`<a class="${kind}" href="${f.href}">${inside}</a>` : html`<div class="${kind}">${inside}</div>`;
  }

  private trend(t: Trend) {
    const w = this.words;
    return html`<section class="panel fig-trend"><div class="row apart"><h2>${w.trend}</h2>
      <button class="btn second no-print" aria-pressed="${this.asTable}" @click="${() => { this.asTable = !this.asTable; }}">${this.asTable ? w.chart : w.table}</button></div>
      <p class="soft">${w.trendLead}</p>
      ${this.asTable ? nothing : html`<renling-trend .months="${t.months}" .series="${t.series}" .label="${w.trend}"></renling-trend>`}
      <div class="fig-table" ?hidden="${!this.asTable}" tabindex="0" role="region" aria-label="${w.trend}"><table>
        <thead><tr><th scope="col">${w.month}</th>${t.series.map((s) => html`<th scope="col">${s.name}</th>`)}</tr></thead>
        <tbody>${t.months.map((m, i) => html`<tr><th scope="row">${m}</th>${t.series.map((s) => html`<td>${s.values[i]}</td>`)}</tr>`)}</tbody>
      </table></div></section>`;
  }

  private tile(t: Tile) {
    return html`<li><a class="fig-tile" href="${t.href}"><strong>${t.name}</strong>
      <span class="fig-cells">${t.figures.map((f) => html`<span><b>${f.value}</b> ${f.label}</span>`)}</span></a></li>`;
  }

  private opened(o: NonNullable<Screen['opened']>) {
    return html`<section class="panel fig-behind"><h2 id="behind" tabindex="-1">${o.title}</h2>
      <ul>${o.lines.map((l) => html`<li><a href="${l.href}">${l.title}</a><small>${l.code} · ${l.note}</small></li>`)}</ul>
      <div class="row no-print">
        ${o.more ? html`<button class="btn second" ?disabled="${this.waiting}" @click="${this.more}">${this.words.more}</button>` : nothing}
        <a class="btn second" href="${o.back}">${this.words.back}</a></div></section>`;
  }

  private select(id: string, label: string | undefined, choices: Choice[]) {
    return html`<label>${label}<select id="fig-${id}" @change="${this.choose}">
      ${choices.map((c) => html`<option value="${c.href}" ?selected="${c.on}">${c.label}</option>`)}</select></label>`;
  }

  private choose(event: Event) {
    this.dispatchEvent(new CustomEvent('go', { detail: (event.target as HTMLSelectElement).value }));
  }

  private more() {
    this.waiting = true;
    this.dispatchEvent(new CustomEvent('more'));
  }
}

customElements.define('renling-figures', RenlingFigures);
