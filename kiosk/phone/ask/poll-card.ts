import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { OwnPoll } from '../../../shared/model/friend-poll.ts';
import '../../shop/qr-code.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';
import { pollLink } from './ask-calls.ts';
import { pollPicture } from './poll-picture.ts';

/** One question with its link and what came of it. Emits `poll-close` and `poll-remove`. */
@customElement('poll-card')
export class PollCard extends LitElement {
  @property({ attribute: false }) poll: OwnPoll | null = null;
  @property({ type: Boolean }) busy = false;
  @property() locale = 'en';

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      .votes {
        display: grid;
        gap: var(--space-2);
      }
      .votes li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--space-3);
      }
      .votes b {
        font-variant-numeric: tabular-nums;
      }
      qr-code {
        inline-size: min(100%, 12rem);
        justify-self: center;
      }
    `,
  ];

  protected override render() {
    const { poll } = this;
    if (!poll) return nothing;
    const { options, none, open, closesAt } = poll;
    const time = new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
      closesAt,
    );
    const rows = [
      ...options.map(({ name, votes }) => ({ name, votes })),
      { name: strings.askNone, votes: none },
    ];
    return html`<section class="card stack">
      <ul class="votes" role="list" aria-label=${strings.askAnswers}>
        ${rows.map(({ name, votes }) => html`<li><span>${name}</span><b>${votes}</b></li>`)}
      </ul>
      <p class="soft">${open ? strings.askUntil({ time }) : strings.askEnded}</p>
      ${open ? this.link(pollLink(location.origin, poll.id)) : nothing}
      ${
        open
          ? html`<button class="button wide" ?disabled=${this.busy} @click=${() => this.emit('poll-close')}>
              ${strings.askClose}
            </button>`
          : nothing
      }
      <button class="button wide" data-kind="quiet" ?disabled=${this.busy} @click=${() => this.emit('poll-remove')}>
        ${strings.askRemove}
      </button>
    </section>`;
  }

  private link(url: string) {
    return html`
      <qr-code text=${url} label=${strings.askScan}></qr-code>
      <button class="button wide" data-kind="primary" @click=${() => this.send(url)}>
        <ui-icon name="upload"></ui-icon>${strings.askSend}
      </button>
      <button class="button wide" @click=${() => this.picture(url)}>
        <ui-icon name="image"></ui-icon>${strings.askPicture}
      </button>
    `;
  }

  /** By the phone's own ways to send something; where it has none the link is copied. */
  private async send(url: string): Promise<void> {
    try {
      if (navigator.share) {
        await navigator.share({ text: strings.askWhich, url });
        return;
      }
      await navigator.clipboard.writeText(url);
      showToast({ text: strings.shareListCopied, tone: 'success' });
    } catch (error) {
      // Put away by the person: nothing went wrong.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      showToast({ text: url });
    }
  }

  private async picture(url: string): Promise<void> {
    const names = (this.poll?.options ?? []).map(({ name }) => name);
    const file = pollPicture(names, { title: strings.askWhich, url });
    if (navigator.canShare?.({ files: [file] })) {
      await navigator.share({ files: [file] }).catch(() => {});
      return;
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  private emit(name: 'poll-close' | 'poll-remove'): void {
    this.dispatchEvent(new CustomEvent(name));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'poll-card': PollCard;
  }
}
