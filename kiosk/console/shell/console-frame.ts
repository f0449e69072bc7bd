import { ContextProvider, consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import '../../ui/logo.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { connectedContext } from '../data/connection.ts';
import { LiveLink } from '../data/live-link.ts';
import { pageStyles } from '../parts/page-styles.ts';
import '../floor/floor-alarm.ts';
import '../publish/publish-bar.ts';
import type { PublishBar } from '../publish/publish-bar.ts';
import '../publish/publish-notice.ts';
import type { PublishState } from '../publish/publish-state.ts';
import '../search/search-button.ts';
import './account-menu.ts';
import { frameStyles } from './frame-styles.ts';
import { goTo } from './go-to.ts';
import './leave-dialog.ts';
import { Router } from './router.ts';
import { routes } from './routes.ts';

/** Who has said "not now" is asked again by the next tab, not by the next page. */
const NO_PASSWORD_NOW = 'vitrine-console-no-password-now';

/** Navigation beside (or, on a phone, above) the page that the address stands for. */
@customElement('console-frame')
export class ConsoleFrame extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private offersPassword = sessionStorage.getItem(NO_PASSWORD_NOW) === null;
  @query('main') private main!: HTMLElement;
  @query('dialog') private menu!: HTMLDialogElement;
  private readonly live = new LiveLink(this);
  private readonly connection = new ContextProvider(this, { context: connectedContext, initialValue: true });
  private readonly router = new Router(this);
  @state() private publishState: PublishState | null = null;
  @query('publish-bar') private bar!: PublishBar | null;
  private arrived = false;

  static override styles = [surfaceStyles, buttonStyles, pageStyles, frameStyles];

  /** Called by the router: the title follows, and focus goes to the new page (but stays put on the first). */
  placeChanged(): void {
    document.title = `${this.router.place.route?.title ?? 'Not found'} – Vitrine`;
    this.menu?.close();
    if (this.arrived) this.main?.focus({ preventScroll: true });
    this.arrived = true;
  }

  protected override willUpdate(): void {
    this.connection.setValue(this.live.connected);
  }

  protected override async firstUpdated(): Promise<void> {
    if (!this.account.canComeBack) {
      await import('../sign-in/password-dialog.ts');
      this.requestUpdate();
    }
  }

  private links() {
    const here = this.router.place.route?.path ?? '';
    return html`<nav aria-label="Console">
      <ul>
        ${routes
          .filter(({ icon, right }) => icon && may(this.account, right))
          .map(({ path, title, icon }) => {
            const current =
              path === here ? 'page' : path !== '/console' && here.startsWith(path) ? 'true' : nothing;
            return html`<li>
              <a href=${path} aria-current=${current}><ui-icon name=${icon ?? 'info'}></ui-icon>${title}</a>
            </li>`;
          })}
      </ul>
    </nav>`;
  }

  private page() {
    const { place, failed } = this.router;
    if (!place.route)
      return html`<h1 class="visually-hidden">Not found</h1>
      <ui-empty icon="search" heading="There is no such page">
        <a class="button" href="/console">Go to Home</a>
      </ui-empty>`;
    if (failed)
      return html`<h1 class="visually-hidden">${place.route.title}</h1>
      <ui-empty icon="wifi-off" heading="This page could not be loaded" role="alert">
        <p>The server was not reached, or has a newer version of the console.</p>
        <button class="button" @click=${() => location.reload()}>Reload</button>
      </ui-empty>`;
    if (
      place.route.path === '/console' &&
      !may(this.account, place.route.right) &&
      may(this.account, 'floor:serve')
    )
      goTo('/console/floor', 'replace');
    if (!may(this.account, place.route.right))
      return html`<h1 class="visually-hidden">${place.route.title}</h1>
      <ui-empty icon="lock" heading="Your role does not include this page">
        <p>Ask an owner or administrator of the store if you need it.</p>
      </ui-empty>`;
    return place.route.render(place.params);
  }

  protected override render() {
    return html`
      <nav class="shortcuts" aria-label="Shortcuts">
        <a class="skip" href="#main" @click=${this.skip}>Skip to the page</a>
      </nav>
      <aside>
        <a class="logo" href="/console" aria-label="Vitrine, home"><ui-logo></ui-logo></a>
        <p class="store">${this.account.store.name}</p>
        ${this.links()}
        <account-menu></account-menu>
      </aside>
      <div class="side">
        <header>
          <button class="icon-button menu" aria-label="Menu" @click=${() => this.menu.showModal()}>
            <ui-icon name="list"></ui-icon>
          </button>
          <a class="logo" href="/console" aria-label="Vitrine, home"><ui-logo mark-only></ui-logo></a>
          <search-button></search-button>
          ${may(this.account, 'content:read') ? html`<publish-bar @publish-state=${this.onPublishState}></publish-bar>` : nothing}
        </header>
        <div class="notes">
          ${
            this.live.connected
              ? nothing
              : html`<p class="note offline" data-tone="warning" role="status">
                  <ui-icon name="wifi-off"></ui-icon>
                  <span>No connection to the server. Screens play on; what you see here may be out of date.</span>
                </p>`
          }
          ${may(this.account, 'floor:lead') ? html`<floor-alarm></floor-alarm>` : nothing}
          <publish-notice
            .state=${this.publishState}
            .account=${this.account}
            @look-at-drafts=${() => void this.bar?.openDrawer()}
          ></publish-notice>
        </div>
        <main id="main" tabindex="-1">${this.page()}</main>
      </div>
      <dialog aria-label="Menu" @click=${this.onMenuClick}>
        <div class="drawer">
          <button class="icon-button" aria-label="Close the menu" @click=${() => this.menu.close()}>
            <ui-icon name="close"></ui-icon>
          </button>
          ${this.links()} <account-menu></account-menu>
        </div>
      </dialog>
      ${
        this.router.held === null
          ? nothing
          : html`<leave-dialog @answer=${(event: CustomEvent<boolean>) => this.router.leave(event.detail)}></leave-dialog>`
      }
      ${
        this.account.canComeBack || !this.offersPassword
          ? nothing
          : html`<password-dialog
              .email=${this.account.email}
              @dialog-done=${this.stopOffering}
              @dialog-cancel=${this.stopOffering}
            ></password-dialog>`
      }
    `;
  }

  private onPublishState = (event: CustomEvent<PublishState>): void => {
    this.publishState = event.detail;
  };

  private skip = (event: Event): void => {
    event.preventDefault();
    this.main.focus();
  };

  private stopOffering = (): void => {
    sessionStorage.setItem(NO_PASSWORD_NOW, 'yes');
    this.offersPassword = false;
  };

  private onMenuClick = (event: MouseEvent): void => {
    if (event.target === this.menu) this.menu.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'console-frame': ConsoleFrame;
  }
}
