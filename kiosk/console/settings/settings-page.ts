import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { pageStyles } from '../parts/page-styles.ts';
import './api-keys-card.ts';
import './approval-card.ts';
import './basket-card.ts';
import './customers-card.ts';
import './downloads-form.ts';
import './hold-rules-card.ts';
import './hours-form.ts';
import './order-key-card.ts';
import './promise-card.ts';
import './store-form.ts';
import './touch-key-card.ts';
import './visit-card.ts';
import './weather-key-card.ts';
import './webhook-list.ts';

/** The store itself, its hours, and what goes in and out of it. */
@customElement('settings-page')
export class SettingsPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  private readonly playlists = new Resource(this, {
    load: async (_, signal) => (await ask(consoleEndpoints.listPlaylists, {}, { signal })).playlists,
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      .columns {
        display: grid;
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
        gap: var(--space-5);
        align-items: start;
      }
      @media (max-width: 64rem) {
        .columns {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  protected override render() {
    const { store } = this.account;
    return html`<div class="page">
      <div class="head"><div><h1>Settings</h1></div></div>
      <div class="columns">
        ${this.playlists.render({
          complete: (playlists) => html`<store-form .store=${store} .playlists=${playlists}></store-form>`,
        })}
        <downloads-form .store=${store}></downloads-form>
      </div>
      <approval-card></approval-card>
      <weather-key-card></weather-key-card>
      <visit-card></visit-card>
      <promise-card></promise-card>
      <order-key-card></order-key-card>
      <touch-key-card></touch-key-card>
      <customers-card></customers-card>
      <hold-rules-card .store=${store}></hold-rules-card>
      <basket-card></basket-card>
      <api-keys-card .zone=${store.zone}></api-keys-card>
      <webhook-list .zone=${store.zone}></webhook-list>
      ${this.playlists.value ? html`<hours-form .store=${store} .playlists=${this.playlists.value}></hours-form>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-page': SettingsPage;
  }
}
