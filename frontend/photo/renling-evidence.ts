import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

interface Shown {
  kind: string;
  before: boolean;
  by: string;
  on: string;
  note?: string;
  link?: string;
  thumb?: string;
  name?: string;
  size?: string;
  earlier?: string;
  warning?: string;
}

/** Shows what was put to a case: photos before beside after, documents as links, words as words. */
@customElement('renling-evidence')
export class RenlingEvidence extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    .photos {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(140px, 100%), 1fr));
      gap: var(--s4) var(--s3);
      align-items: start;
    }
    .photos.both {
      grid-template-columns: 1fr 1fr;
    }
    h3 {
      margin: 0 0 var(--s2);
      font-size: 1em;
      font-weight: 600;
    }
    .side {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(140px, 100%), 1fr));
      gap: var(--s3);
    }
    .photos:not(.both) > section {
      grid-column: 1 / -1;
    }
    figure {
      margin: 0;
      min-width: 0;
    }
    figure a {
      display: block;
      border-radius: 10px;
      overflow: hidden;
      background: var(--sunken);
      aspect-ratio: 4 / 3;
    }
    a:focus-visible {
      outline: 3px solid var(--calm);
      outline-offset: 2px;
    }
    img {
      display: block;
      width: 100%;
      height: 100%;
      object-fit: cover;
    }
    .missing {
      display: grid;
      place-items: center;
      height: 100%;
      padding: var(--s2);
      color: var(--ink-soft);
      font-size: var(--small);
      text-align: center;
    }
    figcaption,
    .meta {
      font-size: var(--small);
      color: var(--ink-soft);
      overflow-wrap: anywhere;
    }
    li .meta {
      display: block;
    }
    figcaption b {
      color: var(--ink);
      font-weight: 400;
      display: block;
    }
    ul {
      list-style: none;
      margin: var(--s4) 0 0;
      padding: 0;
    }
    ul:first-child {
      margin-top: 0;
    }
    li {
      padding: var(--s3) 0;
      border-top: 1px solid var(--line);
    }
    li:first-child {
      border-top: 0;
      padding-top: 0;
    }
    li p {
      margin: 0;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    li a {
      color: inherit;
      min-height: var(--touch);
      display: inline-flex;
      align-items: center;
      gap: var(--s2);
      overflow-wrap: anywhere;
    }
    .warning {
      display: inline-block;
      margin-top: var(--s1);
      padding: 4px 12px;
      border-radius: 999px;
      font-size: var(--small);
      background: var(--wait-wash);
      color: var(--wait);
    }
  `;

  @property({ type: Array }) items: Shown[] = [];
  @property({ type: Object }) words: Record<string, string> = {};
  @state() private missing = new Set<string>();

  override render() {
    const photos = this.items.filter((i) => i.thumb);
    const rest = this.items.filter((i) => !i.thumb);
    const before = photos.filter((i) => i.before);
    const after = photos.filter((i) => !i.before);
    const both = before.length > 0 && after.length > 0;
    return html`${photos.length
      ? html`<div class=${both ? 'photos both' : 'photos'}>
          ${this.side(this.words.before ?? '', before)}${this.side(this.words.after ?? '', after)}
        </div>`
      : nothing}
    ${rest.length ? html`<ul>${rest.map((i) => this.row(i))}</ul>` : nothing}`;
  }

  private side(title: string, items: Shown[]) {
    if (!items.length) return nothing;
    return html`<section aria-label=${title}>
      <h3>${title}</h3>
      <div class="side">${items.map((i) => this.photo(i, title))}</div>
    </section>`;
  }

  private photo(i: Shown, title: string) {
    return html`<figure>
      <a href=${i.link ?? ''} target="_blank" rel="noopener">
        ${this.missing.has(i.thumb ?? '')
          ? html`<span class="missing">${this.words.unseen}</span>`
          : html`<img
              src=${i.thumb ?? ''}
              loading="lazy"
              alt=${`${title} · ${i.note ?? i.name ?? ''} · ${this.words.open}`}
              @error=${() => this.lost(i.thumb ?? '')}
            />`}
      </a>
      <figcaption>${i.note ? html`<b>${i.note}</b>` : nothing}${i.on} · ${i.by}${this.warning(i)}</figcaption>
    </figure>`;
  }

  private row(i: Shown) {
    return html`<li>
      ${i.link
        ? html`<a href=${i.link} download=${i.name ?? ''}><span aria-hidden="true">▤</span>${i.name}</a>`
        : nothing}
      ${i.note ? html`<p>${i.note}</p>` : nothing}
      <span class="meta">${i.kind} · ${i.on} · ${i.by}${i.size ? ` · ${i.size}` : ''}</span>
      ${this.warning(i)}
    </li>`;
  }

  private warning(i: Shown) {
    return i.warning ? html`<div><a class="warning" href=${i.earlier ?? ''}>! ${i.warning}</a></div>` : nothing;
  }

  private lost(thumb: string) {
    this.missing = new Set([...this.missing, thumb]);
  }
}
