import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CustomerMessage } from '../../../shared/model/message.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import type { PhonePart } from '../phone-part.ts';
import { strings } from '../strings.ts';
import { MESSAGE_PARTS, messageWords } from './message-words.ts';

/** One message: what it says, when it came, the way to what it is about, and the one tap that stops more of it. */
@customElement('message-row')
export class MessageRow extends LitElement {
  @property({ attribute: false }) message: CustomerMessage | null = null;
  /** The parts that are there for this person. */
  @property({ attribute: false }) parts: readonly PhonePart[] = [];
  @property({ type: Boolean }) busy = false;
  @property() locale = 'en';

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-4);
      }
      .what {
        font-weight: var(--weight-bold);
        line-height: var(--leading-snug);
        overflow-wrap: anywhere;
      }
      .soft {
        font-size: var(--text-sm);
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      .ways .button {
        padding-inline: var(--space-3);
        font-size: var(--text-sm);
      }
    `,
  ];

  protected override render() {
    const { message } = this;
    if (!message) return nothing;
    const words = messageWords(message);
    const part = this.parts.find(({ name }) => name === MESSAGE_PARTS[message.kind]);
    return html`
      <p class="what">${words}</p>
      <p class="soft">${message.topic === null ? nothing : html`${message.topic} · `}${this.moment(message.toldAt)}</p>
      <div class="ways">
        ${
          part
            ? html`<button class="button" aria-label="${strings.messageLook}: ${words}" @click=${() => this.open(part)}>
                ${strings.messageLook}
              </button>`
            : nothing
        }
        <button
          class="button"
          data-kind="quiet"
          aria-label="${strings.messageStop}: ${words}"
          ?disabled=${this.busy}
          @click=${() => this.dispatchEvent(new CustomEvent('message-stop'))}
        >
          ${strings.messageStop}
        </button>
      </div>
    `;
  }

  private open(part: PhonePart): void {
    this.dispatchEvent(
      new CustomEvent<PhonePart>('part-open', { detail: part, bubbles: true, composed: true }),
    );
  }

  private moment(at: number): string {
    return new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'message-row': MessageRow;
  }
}
