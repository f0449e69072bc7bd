import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { floorEndpoints } from '../../../shared/protocol/floor-endpoints.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { clockText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';

/** On every page of whoever leads the staff: calls that nobody has answered for two minutes. */
@customElement('floor-alarm')
export class FloorAlarm extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  private readonly alarm = new Resource(this, {
    load: (_, signal) => ask(floorEndpoints.floorAlarm, {}, { signal }),
    bells: ['floor'],
  });

  static override styles = [
    surfaceStyles,
    pageStyles,
    css`
      .note {
        margin: var(--space-4) var(--space-5) 0;
      }
    `,
  ];

  protected override render() {
    const calls = this.alarm.value?.calls ?? [];
    if (calls.length === 0) return nothing;
    const places = calls.map(
      ({ place, since }) => `${place}, since ${clockText(since, this.account.store.zone)}`,
    );
    return html`<p class="note" data-tone="danger" role="alert">
      <ui-icon name="warning"></ui-icon>
      <span>
        Somebody has waited for two minutes and nobody has come: ${places.join('; ')}.
        <a href="/console/floor">Go to the shop floor</a>
      </span>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'floor-alarm': FloorAlarm;
  }
}
