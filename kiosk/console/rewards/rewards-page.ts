import { consume } from '@lit/context';
import { html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { pointsEndpoints } from '../../../shared/protocol/points-endpoints.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { pageStyles } from '../parts/page-styles.ts';
import './points-rules-card.ts';
import './phone-reviews.ts';

/** Points: what they are given for, and the reviews that earned some. */
@customElement('rewards-page')
export class RewardsPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  private readonly points = new Resource(this, {
    load: (_, signal) => ask(pointsEndpoints.pointsRules, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [surfaceStyles, pageStyles];

  protected override render() {
    const editable = may(this.account, 'publish');
    return html`<div class="page">
      <div class="head">
        <div>
          <h1>Rewards</h1>
          <p>
            People who begin to collect on their phone get points by these rules, the same for all of them. What points are
            good for is a coupon with a price in points, made under Coupons.
          </p>
        </div>
      </div>
      ${this.points.render({
        complete: ({ rules, collecting }) => html`<points-rules-card
          .rules=${rules}
          .collecting=${collecting}
          .currency=${this.account.store.currency}
          ?editable=${editable}
        ></points-rules-card>`,
      })}
      <phone-reviews ?editable=${editable} .zone=${this.account.store.zone}></phone-reviews>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rewards-page': RewardsPage;
  }
}
