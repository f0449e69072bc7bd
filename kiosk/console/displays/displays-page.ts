import { consume } from '@lit/context';
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Display } from '../../../shared/model/display.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { takeFlag } from '../data/address-flag.ts';
import { ask } from '../data/ask.ts';
import { connectedContext } from '../data/connection.ts';
import { Resource } from '../data/resource.ts';
import { Ticker } from '../data/ticker.ts';
import { pageStyles } from '../parts/page-styles.ts';
import '../parts/role-note.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { type DisplayAct, displayDialog } from './display-dialogs.ts';
import { displayRow } from './display-row.ts';
import { displaysStyles } from './displays-styles.ts';
import './pair-dialog.ts';
import './step-groups.ts';
import { openOnScreen } from './open-on-screen.ts';

/** Every display with its health, and what can be done with it. */
@customElement('displays-page')
export class DisplaysPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @consume({ context: connectedContext, subscribe: true }) @state() private connected = true;
  @state() private pairing = takeFlag('pair');
  @state() private act: DisplayAct | null = null;
  private readonly ticker = new Ticker(this, 10_000);
  private readonly displays = new Resource(this, {
    load: async (_, signal) => (await ask(consoleEndpoints.listDisplays, {}, { signal })).displays,
    bells: ['displays'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, tableStyles, displaysStyles];

  private pairButton() {
    return html`<button class="button" data-kind="primary" @click=${() => this.pair(true)}>
      <ui-icon name="plus"></ui-icon>Pair a screen
    </button>`;
  }

  private pair(open: boolean): void {
    this.pairing = open;
  }

  private table(displays: readonly Display[], manages: boolean) {
    return html`<div class="table-scroll" role="region" aria-label="Displays" tabindex="0">
      <table class="table stacks">
        <thead>
          <tr>
            <th>Display</th>
            <th>Health</th>
            <th>On glass</th>
            <th>Published</th>
            <th>Device</th>
            ${manages ? html`<th><span class="visually-hidden">Actions</span></th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            displays,
            ({ id }) => id,
            (display) =>
              displayRow(display, {
                now: this.ticker.now,
                connected: this.connected,
                onAct: manages
                  ? (what) => {
                      this.act = { what, display };
                    }
                  : null,
              }),
          )}
        </tbody>
      </table>
    </div>`;
  }

  protected override render() {
    const manages = may(this.account, 'displays:manage');
    return html`<div class="page">
      <div class="head">
        <div><h1>Displays</h1></div>
        ${manages ? this.pairButton() : nothing}
      </div>
      <role-note right="displays:manage" what="pair, rename or remove displays"></role-note>
      ${this.displays.render({
        complete: (list) =>
          list.length > 0
            ? html`${this.table(list, manages)}
                <step-groups .displays=${list} ?manages=${manages}></step-groups>`
            : html`<ui-empty icon="screen" heading="Pair your first screen">
                <p>
                  ${openOnScreen(this.account.outsideOrigin)} It shows a code of eight letters. Type it here and the screen is yours.
                </p>
                ${manages ? this.pairButton() : nothing}
              </ui-empty>`,
      })}
      ${
        this.pairing
          ? html`<pair-dialog
              .zone=${this.account.store.zone}
              .origin=${this.account.outsideOrigin}
              @dialog-done=${() => this.pair(false)}
              @dialog-cancel=${() => this.pair(false)}
            ></pair-dialog>`
          : nothing
      }
      ${displayDialog(this.act, () => {
        this.act = null;
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'displays-page': DisplaysPage;
  }
}
