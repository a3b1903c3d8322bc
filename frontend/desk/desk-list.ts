import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

interface Action {
  act: string;
  label: string;
  first: boolean;
  href?: string | null;
}

interface Row {
  code: string;
  href: string;
  title: string;
  facts: string;
  place: string;
  score: string;
  waited: string;
  tone: string;
  icon: string;
  who: string;
  why: string;
  actions: Action[];
  pickable: boolean;
}

interface Words {
  heads: string[];
  pick: string;
  pickAll: string;
  picked: string;
  bulk: string;
}

/** The rows of one queue: walked with the arrow keys, opened with Enter, assigned with A, several picked at once. */
@customElement('desk-list')
class DeskList extends LitElement {
  @property({ attribute: false }) rows: Row[] = [];
  @property({ attribute: false }) words: Words = { heads: [], pick: '', pickAll: '', picked: '', bulk: '' };
  @property({ attribute: false }) busy = '';

  @state() private picked = new Set<string>();
  @state() private current = '';

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback() {
    document.removeEventListener('keydown', this.onKey);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('rows')) return;
    const codes = new Set(this.rows.filter((row) => row.pickable).map((row) => row.code));
    if ([...this.picked].some((code) => !codes.has(code))) {
      this.picked = new Set([...this.picked].filter((code) => codes.has(code)));
    }
    if (this.current && !this.rows.some((row) => row.code === this.current)) {
      const before = (changed.get('rows') as Row[] | undefined)?.findIndex((row) => row.code === this.current) ?? 0;
      this.current = this.rows[Math.min(Math.max(before, 0), this.rows.length - 1)]?.code ?? '';
    }
  }

  protected override render() {
    const all = this.rows.filter((row) => row.pickable);
    const pickable = all.length > 1 ? all : [];
    return html`
      <div class="desk-heads ${pickable.length ? 'with-picks' : ''}" aria-hidden="true">
        ${this.words.heads.map((head) => html`<span>${head}</span>`)}
      </div>
      <ol class="desk-rows ${pickable.length ? 'with-picks' : ''}">
        ${repeat(this.rows, (row) => row.code, (row) => this.row(row, pickable.includes(row)))}
      </ol>
      ${pickable.length ? this.bulk(pickable) : nothing}
    `;
  }

  private row(row: Row, pickable: boolean) {
    const current = row.code === this.current;
    return html`<li
      class="desk-row ${current ? 'current' : ''}"
      data-code=${row.code}
      @focusin=${() => (this.current = row.code)}
      @click=${() => (this.current = row.code)}>
      ${pickable
        ? html`<label class="desk-pick"
            ><input
              type="checkbox"
              aria-label="${this.words.pick} ${row.title}"
              .checked=${this.picked.has(row.code)}
              @change=${() => this.pick([row.code], !this.picked.has(row.code))}
          /></label>`
        : nothing}
      <div class="desk-what">
        <a class="desk-title" href=${row.href}>${row.title}</a>
        <span class="desk-facts">${row.facts}</span>
      </div>
      <div class="desk-place"><span class="desk-key">${this.words.heads[1]}</span> ${row.place}</div>
      <div class="desk-score"><span class="desk-key">${this.words.heads[2]}</span> ${row.score}</div>
      <div class="desk-waited">
        <span class="status ${row.tone}"><span aria-hidden="true">${row.icon}</span> ${row.waited}</span>
      </div>
      <div class="desk-who">${row.who} <span class="desk-why">${row.why}</span></div>
      <div class="desk-acts">
        ${row.actions.map((action) => this.action(row, action))}
      </div>
    </li>`;
  }

  private action(row: Row, action: Action) {
    const kind = action.first ? 'desk-act first' : 'desk-act';
    const label = `${action.label} – ${row.title}`;
    if (action.href) return html`<a class=${kind} href=${action.href} aria-label=${label}>${action.label}</a>`;
    return html`<button
      type="button"
      class=${kind}
      aria-label=${label}
      ?disabled=${this.busy === row.code}
      @click=${() => this.act(row, action)}>
      ${action.label}
    </button>`;
  }

  private bulk(pickable: Row[]) {
    const count = this.picked.size;
    const all = count === pickable.length;
    return html`<div class="desk-bulk">
      <label class="desk-pick"
        ><input
          type="checkbox"
          .checked=${all}
          .indeterminate=${count > 0 && !all}
          @change=${() => this.pick(pickable.map((row) => row.code), !all)}
        />${this.words.pickAll}</label
      >
      <span class="desk-picked" role="status">${count ? this.words.picked.replace('#', String(count)) : nothing}</span>
      ${count
        ? html`<button type="button" class="desk-act desk-all" @click=${this.assignPicked}>
            ${this.words.bulk.replace('#', String(count))}
          </button>`
        : nothing}
    </div>`;
  }

  private pick(codes: string[], on: boolean) {
    const picked = new Set(this.picked);
    codes.forEach((code) => (on ? picked.add(code) : picked.delete(code)));
    this.picked = picked;
  }

  private act(row: Row, action: Action) {
    if (this.busy) return;
    this.busy = row.code;
    this.tell('desk-act', { code: row.code, act: action.act });
  }

  private readonly assignPicked = () => {
    const codes = this.rows.map((row) => row.code).filter((code) => this.picked.has(code));
    this.tell('desk-bulk', { codes: codes.join(',') });
  };

  private tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const here = event.composedPath()[0] as HTMLElement;
    const inside = this.contains(here);
    if (!inside && here !== document.body) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.walk(event.key === 'ArrowDown' ? 1 : -1);
    } else if (inside && event.key.toLowerCase() === 'a') {
      const row = this.rows.find((each) => each.code === this.current);
      const first = row?.actions.find((action) => action.first);
      if (row && first) this.act(row, first);
    } else if (inside && event.key.toLowerCase() === 'x') {
      const row = this.rows.find((each) => each.code === this.current);
      if (row?.pickable) this.pick([row.code], !this.picked.has(row.code));
    }
  };

  private walk(step: number) {
    const at = this.rows.findIndex((row) => row.code === this.current);
    const next = this.rows[Math.min(Math.max(at + step, 0), this.rows.length - 1)];
    if (!next) return;
    this.current = next.code;
    const link = this.querySelector<HTMLElement>(`[data-code="${CSS.escape(next.code)}"] .desk-title`);
    link?.focus();
    link?.scrollIntoView({ block: 'nearest' });
  }
}
