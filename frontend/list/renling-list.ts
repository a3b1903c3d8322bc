import { html, LitElement, nothing } from 'lit';

interface Figure { value: string; label: string; note: string; href: string }
interface Chip { label: string; count: string; href: string; on: boolean }
interface Choice { value: string; label: string; on: boolean }
interface Action { name: string; label: string }
interface Card {
  code: string; title: string; veiled: boolean; meta: string[]; when: string; exactWhen: string; tone: string;
  icon: string; status: string; exactStatus: string; side: string; action?: Action;
}
interface Screen {
  figures: Figure[]; chips: Chip[]; kinds: Choice[]; categories: Choice[]; villages: Choice[]; search: string;
  cards: Card[]; more: boolean; note?: string; empty?: { title: string; text: string; href: string; link: string };
}

/** The public list. What it shows is sent to it and kept nowhere else. */
class RenlingList extends LitElement {
  static override properties = { screen: { state: true }, words: { state: true }, waiting: { state: true } };

  private declare screen?: Screen;
  private declare words: Record<string, string>;
  private declare waiting: string;

  constructor() {
    super();
    this.words = {};
    this.waiting = '';
  }

  say(words: Record<string, string>) {
    this.words = words;
  }

  show(screen: Screen) {
    const search = this.querySelector<HTMLInputElement>('input[type=search]');
    const typing = search && document.activeElement === search && this.screen?.search === screen.search;
    this.screen = screen;
    this.waiting = '';
    if (search && !typing) search.value = screen.search;
  }

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const s = this.screen;
    if (!s) return nothing;
    const w = this.words;
    return html`
      <h1>${w.title}</h1>
      <p class="lead">${w.lead}</p>
      <ul class="figures" aria-label="${w.headline}">${s.figures.map((f) => html`
        <li><a class="figure" href="${f.href}"><b>${f.value}</b> <span>${f.label}</span><i>${f.note} <span aria-hidden="true">›</span></i></a></li>`)}
      </ul>
      <div class="tools">
        <form class="search" role="search" @submit="${this.search}">
          <label class="unseen" for="q">${w.searchLabel}</label>
          <input id="q" type="search" name="q" .value="${s.search}" placeholder="${w.search}" enterkeyhint="search" maxlength="60">
          <button>${w.searchButton}</button>
        </form>
        <a class="btn second" href="follow">${w.follow}</a>
        <a class="btn" href="report"><span aria-hidden="true">＋</span> ${w.report}</a>
      </div>
      <nav class="chips scroll" aria-label="${w.parts}">${s.chips.map((c) => html`
        <a class="chip" href="${c.href}" aria-current="${c.on ? 'true' : nothing}">${c.label}${c.count ? html` <b>${c.count}</b>` : nothing}</a>`)}
      </nav>
      <div class="chips filters" role="group" aria-label="${w.filters}">
        ${this.select('kind', w.kind, s.kinds)}${this.select('category', w.category, s.categories)}${this.select('village', w.village, s.villages)}
      </div>
      ${s.empty
        ? html`<div class="empty"><h2>${s.empty.title}</h2><p>${s.empty.text}</p><a class="btn second" href="${s.empty.href}">${s.empty.link}</a></div>`
        : html`<ul class="cards" aria-label="${w.cases}">${s.cards.map((c) => this.card(c))}</ul>`}
      ${s.note ? html`<p class="lead cut">${s.note}</p>` : nothing}
      ${s.more ? html`<div class="more"><button class="btn second" ?disabled="${this.waiting === 'more'}" @click="${this.more}">${w.more}</button></div>` : nothing}
    `;
  }

  override updated() {
    const on = this.querySelector<HTMLElement>('.chips.scroll .chip[aria-current]');
    const row = on?.parentElement;
    if (on && row) row.scrollLeft = on.offsetLeft - (row.clientWidth - on.offsetWidth) / 2;
  }

  private card(c: Card) {
    const href = `cases/${encodeURIComponent(c.code)}`;
    return html`
      <li class="card ${c.veiled ? 'veiled' : ''}">
        <div class="meta">${c.meta.map((m) => html`<span>${m}</span>`)}<span title="${c.exactWhen}">${c.when}</span></div>
        <h2><a href="${href}">${c.title}</a></h2>
        <div class="row apart foot">
          <span class="status ${c.tone}" title="${c.exactStatus || nothing}"><span aria-hidden="true">${c.icon}</span> <span>${c.status}</span></span>
          ${c.action
            ? html`<button class="btn" ?disabled="${this.waiting === c.code}" aria-label="${c.action.label} ${c.title}"
                @click="${() => this.act(c)}">${c.action.label}</button>`
            : c.side ? html`<span class="meta">${c.side}</span>` : nothing}
        </div>
      </li>`;
  }

  private select(name: string, label: string, choices: Choice[]) {
    const chosen = choices.find((c) => c.on) ?? choices[0];
    return html`<label class="chip pick ${chosen?.value ? 'on' : ''}"><span class="unseen">${label}</span>
      <select name="${name}" @change="${this.filter}" .value="${chosen?.value ?? ''}">${choices.map((c) => html`
        <option value="${c.value}" ?selected="${c.on}">${c.label}</option>`)}</select></label>`;
  }

  private filter(event: Event) {
    const select = event.target as HTMLSelectElement;
    this.go(select.name, select.value);
  }

  private search(event: Event) {
    event.preventDefault();
    this.go('q', this.querySelector<HTMLInputElement>('#q')?.value.trim() ?? '');
  }

  private go(name: string, value: string) {
    const query = new URLSearchParams(location.search);
    if (value) query.set(name, value);
    else query.delete(name);
    if (name === 'kind') query.delete('category');
    this.dispatchEvent(new CustomEvent('go', { detail: query.toString() }));
  }

  private more() {
    this.waiting = 'more';
    this.dispatchEvent(new CustomEvent('more'));
  }

  private act(card: Card) {
    this.waiting = card.code;
    this.dispatchEvent(new CustomEvent('act', { detail: { code: card.code, action: card.action?.name } }));
  }
}

customElements.define('renling-list', RenlingList);
