import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ProductWatch } from '../../../shared/model/product-watch.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { watchEndpoints } from '../../../shared/protocol/watch-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { formatPrice } from '../../ui/price.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { call } from '../../wire/http-client.ts';
import { AnswerTask } from '../answer-task.ts';
import { listCardStyles } from '../list-card-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';
import type { VisitController } from '../visit-controller.ts';
import './watch-picker.ts';

type Watches = Answer<typeof watchEndpoints.watches>;

/** "Tell me when": what somebody waits for, and the way to wait for something else. */
@customElement('watch-view')
export class WatchView extends LitElement {
  @property({ attribute: false }) control: VisitController | null = null;
  @property() locale = 'en';
  private readonly task = new AnswerTask<Watches>(this, () => call(watchEndpoints.watches, {}));

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    listCardStyles,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-3) var(--space-4);
      }
      .name {
        font-weight: var(--weight-bold);
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override render() {
    const { answer, busy } = this.task;
    return html`
      <div class="head">
        <h1>${strings.watchTitle}</h1>
        <p class="soft">${strings.watchText}</p>
      </div>
      ${answer === null ? nothing : answer.given ? this.picker(busy) : this.off()}
      ${answer && answer.watches.length > 0 ? this.list(answer.watches) : nothing}
    `;
  }

  private off() {
    return html`<section class="card stack">
      <p>${strings.watchNotGiven}</p>
      <button class="button wide" data-kind="primary" ?disabled=${this.task.busy} @click=${this.allow}>
        ${strings.watchAllow}
      </button>
    </section>`;
  }

  private picker(busy: boolean) {
    return html`<watch-picker
      .products=${[...(this.control?.products.values() ?? [])]}
      ?busy=${busy}
      locale=${this.locale}
      @watch-wanted=${({ detail }: HTMLElementEventMap['watch-wanted']) =>
        this.task.run(() => call(watchEndpoints.watchProduct, { body: detail }), strings.watchSet)}
    ></watch-picker>`;
  }

  private list(watches: readonly ProductWatch[]) {
    return html`<ul role="list">
      ${repeat(
        watches,
        ({ id }) => id,
        (watch) => html`<li>${this.row(watch)}</li>`,
      )}
    </ul>`;
  }

  private row(watch: ProductWatch) {
    const name = watch.productName ?? strings.watchGone;
    return html`
      <div>
        <p class="name">${name}</p>
        <p class="soft">${this.waitsFor(watch)}</p>
      </div>
      <button
        class="icon-button"
        aria-label=${strings.watchDrop({ name })}
        ?disabled=${this.task.busy}
        @click=${() => this.drop(watch, name)}
      >
        <ui-icon name="close"></ui-icon>
      </button>
    `;
  }

  private waitsFor({ kind, thanMinor, productId, firedAt }: ProductWatch): string {
    if (firedAt !== null) {
      const date = new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium' }).format(firedAt);
      return strings.watchFired({ date });
    }
    if (kind === 'stock') return strings.watchStock;
    const currency = this.control?.products.get(productId)?.currency ?? 'EUR';
    return strings.watchPrice({ amount: formatPrice(thanMinor ?? 0, currency, this.locale) });
  }

  private async drop({ id, productId, kind, firedAt }: ProductWatch, name: string): Promise<void> {
    if (!(await this.task.run(() => call(watchEndpoints.dropWatch, { params: { id } })))) return;
    const run = () =>
      void this.task.run(() => call(watchEndpoints.watchProduct, { body: { productId, kind } }));
    const undo = firedAt === null ? { action: { label: strings.undo, run } } : {};
    showToast({ text: strings.watchDropped({ name }), ...undo });
  }

  private allow = async (): Promise<void> => {
    await this.control?.setPurpose('offers-by-message', true);
    await this.task.again();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'watch-view': WatchView;
  }
}
