import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Product } from '../../../shared/model/product.ts';
import type { ListLine } from '../../shop/session-list.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { CallError } from '../../wire/http-client.ts';
import { strings } from '../strings.ts';
import { holdCalls } from './hold-calls.ts';
import { moment, refusalWords } from './hold-words.ts';
import { keepHolds, readKeptHolds, withKept } from './kept-holds.ts';

/** Under the list: one touch has all of it put aside that is there. What is held then is under “Held for me”. */
@customElement('hold-list')
export class HoldList extends LitElement {
  @property({ attribute: false }) lines: readonly ListLine[] = [];
  @property({ attribute: false }) products: ReadonlyMap<string, Product> = new Map();
  @property() locale = 'en';
  @state() private busy = false;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      .button {
        inline-size: 100%;
      }
    `,
  ];

  protected override render() {
    if (this.here.length === 0) return nothing;
    return html`<button class="button" ?disabled=${this.busy} @click=${this.hold}>
      <ui-icon name="clock"></ui-icon>${strings.holdAll}
    </button>`;
  }

  private get here(): ListLine[] {
    return this.lines.filter(
      ({ productId, quantity }) => (this.products.get(productId)?.stock ?? 0) >= quantity,
    );
  }

  private hold = async (): Promise<void> => {
    if (this.busy) return;
    this.busy = true;
    try {
      const items = this.here.map(({ productId, quantity }) => ({ productId, quantity }));
      const { now, zone, holds } = await holdCalls.hold(items, null);
      const told = { server: now, device: Date.now() };
      keepHolds(localStorage, { holds: withKept(holds, readKeptHolds(localStorage), now), zone, told });
      const made = holds.reduce<number>((latest, { madeAt }) => Math.max(latest, madeAt), 0);
      const end = holds.find(({ madeAt }) => madeAt === made)?.expiresAt ?? now;
      showToast({
        text: strings.holdDone({ time: moment(end, now, { locale: this.locale, zone }) }),
        tone: 'success',
      });
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      showToast({ text: refusalWords(error.code), tone: 'danger' });
    } finally {
      this.busy = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hold-list': HoldList;
  }
}
