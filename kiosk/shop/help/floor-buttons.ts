import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../ui/icon.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import type { FloorDesk } from './floor-desk.ts';
import { FollowDesk } from './follow-desk.ts';

/** The two ways from the first page to a person; the one that is under way says so. */
@customElement('floor-buttons')
export class FloorButtons extends LitElement {
  @property({ attribute: false }) desk: FloorDesk | null = null;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
        gap: var(--space-3);
      }
      .button {
        justify-content: center;
      }
    `,
  ];

  constructor() {
    super();
    new FollowDesk(this);
  }

  protected override render() {
    const { strings } = this.setting;
    const calling = this.desk?.calling ?? { step: 'none' };
    const state = calling.step === 'sent' ? calling.request.state : calling.step;
    const said =
      state === 'taken'
        ? strings.helpComing
        : state === 'waiting' || state === 'queued'
          ? strings.helpWaiting
          : strings.helpCall;
    const ticket = this.desk?.pickingUp.step === 'queue' ? this.desk.pickingUp.ticket : null;
    const open = (view: { name: 'help'; productId: null } | { name: 'pick-up' }) => () =>
      intend(this, { kind: 'open', view });
    return html`<button class="button" @click=${open({ name: 'help', productId: null })}>
        <ui-icon name="people"></ui-icon>${said}
      </button>
      <button class="button" @click=${open({ name: 'pick-up' })}>
        <ui-icon name="list"></ui-icon>${ticket ? `${strings.ticketTitle}: ${ticket.ticket}` : strings.pickUp}
      </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'floor-buttons': FloorButtons;
  }
}
