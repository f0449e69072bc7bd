import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { PickUpCode } from '../../../shared/model/pick-up.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { AnswerTask } from '../answer-task.ts';
import { Doorbell } from '../doorbell.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';
import './order-card.ts';
import { orderCalls } from './order-calls.ts';

/** Orders that this phone follows. The shop rings for each step, also after the visit. */
@customElement('orders-view')
export class OrdersView extends LitElement {
  @property() locale = 'en';
  @state() private code = '';
  @state() private misshapen = false;
  private readonly task = new AnswerTask(this, orderCalls.read, (code) =>
    code === 'code-unknown' ? strings.orderCodeUnknown : null,
  );
  private readonly doorbell = new Doorbell(() => void this.task.again());

  static override styles = [surfaceStyles, buttonStyles, fieldStyles, pageStyles];

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
      <form class="card stack" novalidate @submit=${this.follow}>
        <div class="field">
          <label for="code">${strings.orderCode}</label>
          <input
            id="code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            maxlength="14"
            dir="ltr"
            aria-describedby="hint"
            aria-invalid=${this.misshapen}
            .value=${this.code}
            @input=${(event: InputEvent) => {
              this.code = (event.target as HTMLInputElement).value;
              this.misshapen = false;
            }}
          />
          <span id="hint" class="soft">${strings.orderCodeHint}</span>
          ${this.misshapen ? html`<span role="alert">${strings.orderCodeShape}</span>` : nothing}
        </div>
        <button class="button" data-kind="primary" ?disabled=${busy}>${strings.orderFollow}</button>
      </form>
    `;
  }

  private follow = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const code = PickUpCode.safeParse(this.code.replace(/[\s-]/g, ''));
    this.misshapen = !code.success;
    if (!code.success) return;
    if (await this.task.run(() => orderCalls.follow(code.data))) this.code = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'orders-view': OrdersView;
  }
}
