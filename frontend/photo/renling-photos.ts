import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { photosStyles } from './renling-photos-styles.js';
import { shrink } from './shrink.js';

type Stage = 'waiting' | 'shrinking' | 'sending' | 'kept' | 'refused' | 'broken';

interface Item {
  key: number;
  file: File;
  stage: Stage;
  progress: number;
  id?: string;
  name: string;
  error?: string;
  preview?: string;
  request?: XMLHttpRequest;
}

/** Lets people choose photos and documents; shrinks them, sends them one after the other, says how each of them fares. */
@customElement('renling-photos')
export class RenlingPhotos extends LitElement {
  static override styles = photosStyles;

  /** Where files are sent, one a request. */
  @property() target = '';
  @property({ type: Boolean }) documents = false;
  @property({ type: Number }) most = 10;
  @property({ type: Number }) largest = 10 * 1024 * 1024;
  @property({ type: Object }) words: Record<string, string> = {};
  @state() private items: Item[] = [];
  @state() private notice = '';
  @state() private over = false;
  @query('input') private input!: HTMLInputElement;
  private keys = 0;
  private working = false;

  override render() {
    const w = this.words;
    const full = this.taken >= this.most;
    return html`
      <div
        class=${this.over ? 'area over' : 'area'}
        @dragover=${(e: DragEvent) => this.hover(e, true)}
        @dragleave=${(e: DragEvent) => this.hover(e, false)}
        @drop=${this.drop}
      >
        <button type="button" class="choose" ?disabled=${full} @click=${() => this.input.click()} aria-describedby="hint">
          <span aria-hidden="true">＋</span> ${w.choose}
        </button>
        <input
          type="file"
          multiple
          hidden
          accept=${this.documents ? 'image/*,application/pdf' : 'image/*'}
          @change=${this.chosen}
        />
        <p id="hint">${w.hint}</p>
      </div>
      <ul aria-label=${w.list ?? ''}>${repeat(this.items, (i) => i.key, (i) => this.row(i))}</ul>
      <p class="notice" role="alert" ?hidden=${!this.notice}>${this.notice}</p>
      <p class="aside" role="status">${this.said}</p>
    `;
  }

  private row(i: Item) {
    const w = this.words;
    const bad = i.stage === 'refused' || i.stage === 'broken';
    const done = i.stage === 'kept' || bad;
    return html`<li class=${i.stage}>
      ${i.preview ? html`<img src=${i.preview} alt="" />` : html`<span class="sheet" aria-hidden="true">${bad ? '!' : '▤'}</span>`}
      <div class="what">
        <span class="name">${i.name}</span>
        ${done
          ? html`<span class="state">${bad ? i.error : html`✓ ${w.kept}`}</span>`
          : html`<span class="state">${i.stage === 'sending' ? w.sending : w.preparing}</span
              ><progress max="100" .value=${i.progress} aria-label=${`${w.sending} ${i.name}`}></progress>`}
      </div>
      ${i.stage === 'broken'
        ? html`<button type="button" @click=${() => this.again(i)} aria-label=${`${w.again} ${i.name}`}>${w.again}</button>`
        : nothing}
      <button type="button" @click=${() => this.takeOut(i)} aria-label=${`${done ? w.remove : w.cancel} ${i.name}`}>
        ${done ? w.remove : w.cancel}
      </button>
    </li>`;
  }

  private get taken() {
    return this.items.filter((i) => i.stage !== 'refused').length;
  }

  private get said() {
    const kept = this.items.filter((i) => i.stage === 'kept').length;
    return this.items.length ? `${this.words.kept ?? ''} ${kept}/${this.items.length}` : '';
  }

  private hover(e: DragEvent, over: boolean) {
    e.preventDefault();
    this.over = over;
  }

  private drop(e: DragEvent) {
    this.hover(e, false);
    this.take(Array.from(e.dataTransfer?.files ?? []));
  }

  private chosen() {
    const files = Array.from(this.input.files ?? []);
    this.input.value = '';
    this.take(files);
  }

  private take(files: File[]) {
    const room = Math.max(0, this.most - this.taken);
    this.notice = files.length > room ? (this.words.tooMany ?? '') : '';
    const more = files.slice(0, room).map((file): Item => {
      return { key: ++this.keys, file, stage: 'waiting', progress: 0, name: file.name };
    });
    this.items = [...this.items, ...more];
    void this.work();
  }

  private async work() {
    if (this.working) return;
    this.working = true;
    this.tell();
    for (let next = this.next(); next; next = this.next()) await this.send(next);
    this.working = false;
    this.tell();
  }

  private next() {
    return this.items.find((i) => i.stage === 'waiting');
  }

  private async send(i: Item) {
    this.change(i, { stage: 'shrinking' });
    const blob = await shrink(i.file);
    if (!this.items.includes(i)) return;
    if (blob.size > this.largest) return this.change(i, { stage: 'refused', error: this.words.tooLarge });
    if (!i.preview && blob.type.startsWith('image/') && blob !== i.file) i.preview = URL.createObjectURL(blob);
    this.change(i, { stage: 'sending', progress: 0 });
    await new Promise<void>((done) => this.post(i, blob, done));
    this.tell();
  }

  private post(i: Item, blob: Blob, done: () => void) {
    const request = new XMLHttpRequest();
    i.request = request;
    request.upload.onprogress = (e) => e.lengthComputable && this.change(i, { progress: (e.loaded / e.total) * 100 });
    request.onload = () => this.answered(i, request);
    request.onerror = () => this.change(i, { stage: 'broken', error: this.words.broken });
    request.onloadend = () => {
      i.request = undefined;
      done();
    };
    request.open('POST', this.target);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-File-Name', encodeURIComponent(i.name.slice(-400)));
    request.send(blob);
  }

  private answered(i: Item, request: XMLHttpRequest) {
    let answer: { id?: string; name?: string; error?: string } = {};
    try {
      answer = JSON.parse(request.responseText);
    } catch {
      // Not from the intake: a session that ended, or something between here and there.
    }
    if (answer.id) this.change(i, { stage: 'kept', id: answer.id, name: answer.name ?? i.name });
    else if (answer.error) this.change(i, { stage: 'refused', error: answer.error });
    else this.change(i, { stage: 'broken', error: this.words.broken });
  }

  private again(i: Item) {
    this.change(i, { stage: 'waiting', error: undefined });
    void this.work();
  }

  private takeOut(i: Item) {
    i.request?.abort();
    if (i.preview) URL.revokeObjectURL(i.preview);
    this.items = this.items.filter((other) => other !== i);
    this.notice = '';
    if (i.id) this.dispatchEvent(new CustomEvent('photo-removed', { detail: { id: i.id } }));
    this.tell();
    this.renderRoot.querySelector<HTMLElement>('.choose')?.focus();
  }

  /** Forgets everything, after the form was sent. */
  clear() {
    this.items.forEach((i) => i.preview && URL.revokeObjectURL(i.preview));
    this.items = [];
    this.notice = '';
  }

  private change(i: Item, to: Partial<Item>) {
    Object.assign(i, to);
    this.requestUpdate();
  }

  private tell() {
    const busy = this.items.some((i) => ['waiting', 'shrinking', 'sending'].includes(i.stage));
    this.dispatchEvent(new CustomEvent('photos-changed', { detail: { busy } }));
  }
}
