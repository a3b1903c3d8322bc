import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';

interface Item {
  href: string;
  label: string;
  icon: string;
  top: boolean;
  dock: boolean;
}

const icons: Record<string, TemplateResult> = {
  list: svg`<path d="M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01"/>`,
  report: svg`<path d="M12 5v14M5 12h14"/>`,
  mine: svg`<circle cx="12" cy="8" r="4"/><path d="M4 21c1-5 4-7 8-7s7 2 8 7"/>`,
  visits: svg`<path d="M3 11l9-7 9 7M6 9v11h12V9M10 20v-6h4v6"/>`,
  desk: svg`<path d="M4 5h16v10H4zM4 10h5l1 2h4l1-2h5M9 19h6"/>`,
  figures: svg`<path d="M5 20V10M12 20V4M19 20v-7"/>`,
  settings: svg`<path d="M4 7h9M17 7h3M4 17h3M11 17h9"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/>`,
  more: svg`<path d="M9 5h10v14H9M4 12h10M11 9l3 3-3 3"/>`,
};

/** The frame around every screen: top bar, navigation, switches, and the dock on a phone. */
class RenlingShell extends LitElement {
  static override properties = {
    items: { attribute: false },
    words: { attribute: false },
    township: {},
    person: {},
    here: {},
    canChangePassword: { attribute: false },
    large: { state: true },
  };

  items: Item[] = [];
  words: Record<string, string> = {};
  township = '';
  person = '';
  here = '';
  canChangePassword = false;
  large = document.documentElement.classList.contains('large-print');

  static override styles = css`
    :host { display: block; min-height: 100vh; min-height: 100dvh; }
    * { box-sizing: border-box; }
    a { color: inherit; text-decoration: none; }
    .bar { position: sticky; top: 0; z-index: 5; display: flex; align-items: center; gap: var(--s2) var(--s4);
      padding: 0 var(--s4); min-height: 60px; background: var(--surface); border-bottom: 1px solid var(--line); }
    .brand { font-weight: 700; font-size: 1.15em; display: flex; align-items: center; gap: var(--s2);
      min-height: var(--touch); min-width: 0; white-space: nowrap; }
    .seal { width: 28px; height: 28px; flex: none; border-radius: 7px; background: var(--accent); color: var(--accent-ink);
      display: grid; place-items: center; font-size: 15px; }
    .place { font-weight: 400; color: var(--ink-soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    nav.top { display: flex; align-self: stretch; gap: var(--s5); margin-left: var(--s4); color: var(--ink-soft); }
    nav.top a { display: flex; align-items: center; white-space: nowrap; }
    nav.top a:hover { color: var(--ink); }
    nav.top a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -3px var(--accent); }
    .push { margin-left: auto; display: flex; align-items: center; gap: var(--s1); }
    .quiet { appearance: none; border: 0; background: none; font: inherit; color: var(--ink-soft); cursor: pointer;
      min-height: var(--touch); min-width: var(--touch); display: inline-flex; align-items: center; justify-content: center;
      padding: 0 var(--s2); border-radius: 999px; white-space: nowrap; }
    .quiet:hover { color: var(--ink); }
    .quiet[aria-pressed='true'] { color: var(--ink); font-weight: 600; text-decoration: underline; text-underline-offset: .25em; }
    .sign-in { min-height: 44px; display: inline-flex; align-items: center; padding: 0 var(--s4); border-radius: 999px;
      box-shadow: inset 0 0 0 1px var(--edge); font-weight: 600; white-space: nowrap; }
    .menu { position: fixed; inset: 64px var(--s4) auto auto; margin: 0; border: 1px solid var(--line); border-radius: var(--radius);
      background: var(--surface); color: var(--ink); box-shadow: var(--shadow-high); padding: var(--s2); min-width: 200px;
      font: inherit; }
    .menu p { margin: 0; padding: var(--s2) var(--s3); color: var(--ink-soft); font-size: var(--small); }
    .menu a, .menu button { display: flex; width: 100%; align-items: center; min-height: var(--touch); padding: 0 var(--s3);
      border: 0; background: none; font: inherit; color: inherit; text-align: start; border-radius: var(--radius-s); cursor: pointer; }
    .menu a:hover, .menu button:hover { background: var(--sunken); }
    .body { max-width: 1160px; margin: 0 auto; padding: var(--s5) var(--s4) var(--s6); }
    .dock { display: none; }
    :is(a, button):focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 6px; }
    @media (max-width: 720px) {
      nav.top, .place, .sign-in { display: none; }
      .bar { padding: 0 var(--s2) 0 var(--s3); gap: var(--s1); flex-wrap: wrap; }
      .push { gap: 0; flex-wrap: wrap; justify-content: end; }
      .quiet { padding: 0 6px; font-size: 1rem; }
      .body { padding: var(--s4) var(--s4) calc(96px + env(safe-area-inset-bottom)); }
      .dock { position: fixed; inset: auto 0 0 0; z-index: 5; display: grid; grid-auto-flow: column; grid-auto-columns: 1fr;
        background: var(--surface); border-top: 1px solid var(--line); padding: 4px 0 calc(6px + env(safe-area-inset-bottom)); }
      .dock a { display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 2px;
        min-height: 52px; color: var(--ink-soft); font-size: 14px; line-height: 1.3; text-align: center; }
      .dock a[aria-current] { color: var(--accent); font-weight: 600; }
      .dock svg { width: 24px; height: 24px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round;
        stroke-linejoin: round; }
    }
    @media (min-width: 721px) { .menu a.elsewhere { display: none; } }
    @media (min-width: 721px) and (max-width: 1000px) { .place { display: none; } }
    @media print { .bar, .dock { display: none; } .body { padding: 0; max-width: none; } }
  `;

  override render() {
    const top = this.items.filter((i) => i.top);
    const dock = this.items.filter((i) => i.dock);
    return html`
      <slot name="skip"></slot>
      <header class="bar">
        <a class="brand" href="." aria-label="${this.words.home}"><span class="seal" aria-hidden="true">认</span>
          <span>${this.words.name}</span><span class="place">${this.township}</span></a>
        <nav class="top" aria-label="${this.words.nav}">${top.map((i) => this.link(i, false))}</nav>
        <div class="push">
          <button class="quiet" aria-pressed="${this.large}" @click="${this.switchPrint}">${this.words.largePrint}</button>
          <button class="quiet" lang="${this.words.otherLang}" @click="${this.switchLanguage}">${this.words.otherLanguage}</button>
          ${this.person ? this.personMenu() : html`<a class="sign-in" href="login">${this.words.signIn}</a>`}
        </div>
      </header>
      <div class="body"><slot></slot></div>
      <nav class="dock" aria-label="${this.words.dock}">${dock.map((i) => this.link(i, true))}</nav>
    `;
  }

  private link(item: Item, icon: boolean) {
    const on = this.here === item.href || (item.href !== '' && this.here.startsWith(item.href + '/'));
    return html`<a href="${item.href || '.'}" aria-current="${on ? 'page' : nothing}"
      >${icon ? html`<svg viewBox="0 0 24 24" aria-hidden="true">${icons[item.icon]}</svg>` : nothing}${item.label}</a>`;
  }

  private personMenu() {
    return html`
      <button class="quiet" popovertarget="person" aria-haspopup="true">${this.person}</button>
      <div id="person" class="menu" popover @click="${this.closeMenu}">
        ${this.items.filter((i) => i.top && !i.dock).map((i) => html`<a class="elsewhere" href="${i.href}">${i.label}</a>`)}
        ${this.canChangePassword ? html`<a href="password">${this.words.changePassword}</a>` : nothing}
        <button @click="${() => this.dispatchEvent(new CustomEvent('sign-out'))}">${this.words.signOut}</button>
      </div>
    `;
  }

  private closeMenu() {
    (this.renderRoot.querySelector('#person') as HTMLElement).hidePopover();
  }

  private sayConnection() {
    const indicator = (window as { Vaadin?: { connectionIndicator?: Record<string, string> } }).Vaadin?.connectionIndicator;
    if (!indicator) return;
    indicator.offlineText = this.words.offline;
    indicator.reconnectingText = this.words.reconnecting;
  }

  private switchPrint() {
    this.large = document.documentElement.classList.toggle('large-print');
    try {
      localStorage.setItem('renling-large-print', this.large ? '1' : '0');
    } catch {
      // The size holds until the page is left.
    }
  }

  private switchLanguage() {
    const lang = this.words.otherLang;
    document.cookie = `renling-lang=${lang};path=/;max-age=31536000;samesite=lax`;
    this.dispatchEvent(new CustomEvent('switch-language', { detail: lang }));
  }

  override updated(changed: Map<string, unknown>) {
    if (changed.has('words')) this.sayConnection();
    if (changed.has('here') && changed.get('here')) {
      window.scrollTo(0, 0);
      this.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    }
  }
}

customElements.define('renling-shell', RenlingShell);

// A select announces itself as a button, which may not be "required"; it behaves as a combobox and may say so.
void customElements.whenDefined('vaadin-select').then(() => {
  const select = customElements.get('vaadin-select')?.prototype as { ready(): void; focusElement?: HTMLElement };
  const ready = select.ready;
  select.ready = function (this: { focusElement?: HTMLElement }) {
    ready.call(this);
    this.focusElement?.setAttribute('role', 'combobox');
  };
});
