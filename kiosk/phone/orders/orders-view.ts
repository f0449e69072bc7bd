import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { PickUpCode } from '../../../shared/model/pick-up.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { AnswerTask } from '../answer-task.ts';
import { Doorbell } from '../doorbell.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';
import '../given-code.ts';
import './order-card.ts';
import { orderCalls } from './order-calls.ts';

/** Orders that this phone follows. The shop rings for each step, also after the visit. */
@customElement('orders-view')
export class OrdersView extends LitElement {
  @property() locale = 'en';
  private readonly task = new AnswerTask(this, orderCalls.read, (code) =>
    code === 'code-unknown' ? strings.orderCodeUnknown : null,
  );
  private readonly doorbell = new Doorbell(() => void this.task.again());

  static override styles = [surfaceStyles, pageStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.doorbell.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.doorbell.close();
  }

  protected override render() {
    const { answer, busy } = this.task;
    return html`
      <div class="head">
        <h1>${strings.ordersTitle}</h1>
        <p class="soft">${strings.ordersText}</p>
      </div>
      ${repeat(
        answer?.orders ?? [],
        ({ id }) => id,
        (order) => html`<order-card
          .order=${order}
          zone=${answer?.zone ?? 'UTC'}
          locale=${this.locale}
          ?busy=${busy}
          @order-leave=${() => this.task.run(() => orderCalls.leave(order.id))}
        ></order-card>`,
      )}
      <given-code
        .words=${{
          label: strings.orderCode,
          hint: strings.orderCodeHint,
          misshapen: strings.orderCodeShape,
          action: strings.orderFollow,
        }}
        .read=${(typed: string) => PickUpCode.safeParse(typed).data ?? null}
        .take=${(code: string) => this.task.run(() => orderCalls.follow(code))}
        most="14"
        ?busy=${busy}
      ></given-code>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'orders-view': OrdersView;
  }
}
