import { html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { pageStyles } from '../page-styles.ts';
import '../speak-later.ts';
import { speech, strings } from '../strings.ts';
import { takenLink } from './taken-link.ts';
import { takenTrouble } from './taken-trouble.ts';

const LOADS = {
  way: () => import('./way-view.ts'),
  'how-to': () => import('./how-to-view.ts'),
  claim: () => import('./claim-view.ts'),
  ask: () => import('../ask/poll-vote-view.ts'),
  plan: () => import('../plan/plan-view.ts'),
  access: () => import('./access-view.ts'),
} as const;

/** What a code on a kiosk gave along, shown without a visit; and the way to the list that this phone may have. */
@customElement('taken-view')
export class TakenView extends LitElement {
  private readonly link = takenLink(location);
  @state() private failed = this.link === null;

  static override styles = [surfaceStyles, buttonStyles, pageStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.link)
      LOADS[this.link.name]().catch(() => {
        this.failed = true;
      });
  }

  protected override render() {
    return html`${this.failed ? takenTrouble(this.link ? 'unavailable' : 'not-found') : this.page()}
      <p><a class="button" href="/phone">${strings.list}</a></p>`;
  }

  private page() {
    const { link } = this;
    switch (link?.name) {
      case 'way':
        return html`<way-view .kioskId=${link.kioskId} .productId=${link.productId}></way-view>`;
      case 'how-to':
        return html`<how-to-view .howToId=${link.howToId} .step=${link.step}></how-to-view>`;
      case 'ask':
        return html`<poll-vote-view pollId=${link.pollId} locale=${speech.tag}></poll-vote-view>`;
      case 'plan':
        return html`<plan-view .key=${link.key}></plan-view>`;
      case 'access':
        return html`<access-view></access-view>`;
      case 'claim':
        return html`<claim-view .claimId=${link.claimId} .productId=${link.productId}></claim-view>`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'taken-view': TakenView;
  }
}
