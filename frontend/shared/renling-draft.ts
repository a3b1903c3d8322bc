/** Keeps a form's words in the device's local storage and hands them back when the form is opened again. */
class RenlingDraft extends HTMLElement {
  private key = '';
  private kept: Record<string, string> = {};
  private pending: Record<string, string> = {};
  private ready = false;

  set name(name: string) {
    this.key = `renling-draft-${name}`;
  }

  connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    this.kept = this.read();
    if (Object.values(this.kept).some((value) => value !== '')) {
      const detail = { ...this.kept };
      // The server listens once the element is known to it.
      setTimeout(() => this.dispatchEvent(new CustomEvent('restored', { detail })));
    }
    this.kept = { ...this.pending, ...this.kept };
    this.write();
  }

  /** Keeps what is typed into a field, letter by letter. */
  watch(key: string, field: HTMLElement & { value?: string }) {
    field.addEventListener('input', () => this.put(key, field.value ?? ''));
  }

  put(key: string, value: string) {
    if (!this.ready) {
      this.pending[key] = value;
      return;
    }
    this.kept[key] = value;
    this.write();
  }

  /** Keeps a value unless the form has one already. */
  offer(key: string, value: string) {
    if (!this.kept[key]) this.put(key, value);
  }

  forget() {
    this.kept = {};
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Nothing was kept.
    }
  }

  private read(): Record<string, string> {
    try {
      return JSON.parse(localStorage.getItem(this.key) ?? '{}') as Record<string, string>;
    } catch {
      return {};
    }
  }

  private write() {
    try {
      if (Object.values(this.kept).some((value) => value !== '')) localStorage.setItem(this.key, JSON.stringify(this.kept));
    } catch {
      // A full or locked storage keeps nothing; the form still works.
    }
  }
}

(window as unknown as { Vaadin: Record<string, unknown> }).Vaadin.renlingForget = (name: string) => {
  try {
    localStorage.removeItem(`renling-draft-${name}`);
  } catch {
    // Nothing was kept.
  }
};

customElements.define('renling-draft', RenlingDraft);
