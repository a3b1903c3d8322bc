/**
 * Asks now and then whether a case changed and says so to the server. It asks often while somebody is there, seldom when
 * nobody has touched the page for a while, and not at all while the page is hidden.
 */
class RenlingLive extends HTMLElement {
  only = '';
  private mark = '';
  private timer = 0;
  private touchedAt = Date.now();
  private readonly touched = () => {
    const wasIdle = this.wait() > 3000;
    this.touchedAt = Date.now();
    if (wasIdle) this.soon(0);
  };
  private readonly shown = () => {
    if (document.hidden) clearTimeout(this.timer);
    else this.soon(0);
  };

  connectedCallback() {
    document.addEventListener('visibilitychange', this.shown);
    for (const event of ['pointerdown', 'keydown', 'scroll']) addEventListener(event, this.touched, { passive: true });
    this.soon(0);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.shown);
    for (const event of ['pointerdown', 'keydown', 'scroll']) removeEventListener(event, this.touched);
  }

  private wait() {
    const idle = Date.now() - this.touchedAt;
    return idle < 120_000 ? 2500 : idle < 600_000 ? 8000 : 30_000;
  }

  private soon(milliseconds: number) {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), milliseconds);
  }

  private async ask() {
    if (!this.isConnected || document.hidden) return;
    try {
      const query = new URLSearchParams({ since: this.mark, of: this.only });
      const response = await fetch(`changes?${query}`, { credentials: 'omit' });
      if (response.ok) {
        const [mark, changed] = (await response.text()).split(' ');
        this.mark = mark;
        if (changed && this.isConnected) this.dispatchEvent(new CustomEvent('changed'));
      }
    } catch {
      // The connection is gone; the next question will tell when it is back.
    }
    this.soon(this.wait());
  }
}

customElements.define('renling-live', RenlingLive);
