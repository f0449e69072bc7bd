import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Product } from '../../shared/model/product.ts';
import type { Purpose, Suggestion } from '../../shared/model/visit.ts';
import { type ListLine, quantityOf } from '../shop/session-list.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import '../ui/icon.ts';
import { showToast } from '../ui/show-toast.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import './camera-agreement.ts';
import './for-whom.ts';
import type { PrivateChange } from './for-whom.ts';
import './holds/hold-list.ts';
import './idea-card.ts';
import './messages/for-you.ts';
import { laterCalls } from './later-calls.ts';
import { keepOffline } from './offline/keep-offline.ts';
import { pageStyles } from './page-styles.ts';
import './orders/orders-now.ts';
import './part-menu.ts';
import { partsFor } from './phone-parts.ts';
import './phone-list.ts';
import { tellArrival } from './plan/tell-arrival.ts';
import './takeover-bar.ts';
import { strings } from './strings.ts';
import type { VisitController } from './visit-controller.ts';

/** During the visit: the list and the ideas that fit it. */
@customElement('active-view')
export class ActiveView extends LitElement {
  @property({ attribute: false }) control: VisitController | null = null;
  /** The visit's list with what is on its way; a new array whenever something changed. */
  @property({ attribute: false }) lines: readonly ListLine[] = [];
  @property() locale = 'en';

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      .ideas {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
        align-items: start;
        gap: var(--space-3);
      }
      .empty {
        display: grid;
        justify-items: center;
        gap: var(--space-2);
        padding: var(--space-6) var(--space-4);
        border: 2px dashed var(--color-line);
        border-radius: var(--radius-lg);
        color: var(--color-ink-soft);
        text-align: center;
      }
      .empty ui-icon {
        font-size: 2rem;
      }
      .empty .lead {
        color: var(--color-ink);
        font-weight: var(--weight-bold);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    // From here on this phone has a list of its own.
    void keepOffline();
    void tellArrival(localStorage);
  }

  protected override render() {
    const { control } = this;
    if (control?.state.name !== 'visit') return nothing;
    const { visit } = control.state;
    return html`
      ${
        visit.waiting
          ? html`<takeover-bar
              ?busy=${control.busy}
              @takeover=${({ detail }: CustomEvent<boolean>) => control.answerTakeover(detail)}
            ></takeover-bar>`
          : nothing
      }
      <for-you .visit=${visit} .parts=${partsFor({ control, visit, locale: this.locale })} locale=${this.locale}></for-you>
      <orders-now
        .orders=${visit.orders ?? []}
        .parts=${partsFor({ control, visit, locale: this.locale })}
      ></orders-now>
      <h1>${strings.list}</h1>
      ${
        this.lines.length === 0
          ? html`<div class="empty">
              <ui-icon name="list"></ui-icon>
              <p class="lead">${strings.listEmpty}</p>
              <p>${visit.suggestions.length > 0 ? strings.listEmptyHint : strings.listEmptyAlone}</p>
            </div>`
          : html`<phone-list
              .lines=${this.lines}
              .products=${control.products}
              .change=${this.change}
              locale=${this.locale}
            ></phone-list>
            <hold-list .lines=${this.lines} .products=${control.products} locale=${this.locale}></hold-list>`
      }
      ${
        visit.suggestions.length > 0
          ? html`<section class="stack">
              <h2>${strings.suggestions}</h2>
              <div class="ideas">
                ${repeat(
                  visit.suggestions,
                  ({ product }) => product.id,
                  (idea) => html`<idea-card
                    .idea=${idea}
                    @idea-add=${() => this.change(idea.product, quantityOf(this.lines, idea.product.id) + 1)}
                    ?remembered=${visit.mode === 'remember'}
                    @idea-off=${() => control.setPurpose(purposeOf(idea), false)}
                    @idea-refuse=${() => control.change(() => laterCalls.refuseIdea(idea.product.id))}
                    @idea-never=${() => control.doNotUse(idea.product.id)}
                  ></idea-card>`,
                )}
              </div>
            </section>`
          : nothing
      }
      <for-whom
        .visit=${visit}
        .listed=${this.lines.flatMap(({ productId }) => control.products.get(productId) ?? [])}
        ?busy=${control.busy}
        @private-change=${({ detail }: CustomEvent<PrivateChange>) => control.setPrivate(detail.productId, detail.private)}
      ></for-whom>
      <part-menu .scene=${{ control, visit, locale: this.locale }}></part-menu>
      <camera-agreement
        .visit=${visit}
        @camera-agreed=${({ detail }: CustomEvent<boolean>) => control.agreeCamera(detail)}
      ></camera-agreement>
    `;
  }

  private change = (product: Product, quantity: number): void => {
    const before = quantityOf(this.lines, product.id);
    this.control?.setQuantity(product.id, quantity);
    if (quantity > 0) return;
    const run = () => this.control?.setQuantity(product.id, before);
    showToast({ text: strings.removed({ name: product.name }), action: { label: strings.undo, run } });
  };
}

/** What has to be switched off so that a suggestion like this does not come again. */
function purposeOf({ reason }: Suggestion): Purpose {
  return reason.rule === 'bought-before' ? 'recommend-from-purchases' : 'recommend-from-history';
}

declare global {
  interface HTMLElementTagNameMap {
    'active-view': ActiveView;
  }
}
