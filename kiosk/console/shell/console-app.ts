import { ContextProvider } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import '../../ui/toasts.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { onBell } from '../data/doorbells.ts';
import { wordsFor } from '../data/feedback.ts';
import { writeAsIn } from '../parts/moments.ts';
import { currentAccount, signInByLink, takeLinkToken } from '../sign-in/session.ts';

type Stage = 'asking' | 'away' | 'signed-out' | 'signed-in';

/** The whole page: who is there decides between the sign-in and the console itself. */
@customElement('console-app')
export class ConsoleApp extends LitElement {
  @state() private stage: Stage = 'asking';
  @state() private account: Account | null = null;
  @state() private notice: string | null = null;
  /** A link was good, and a second factor is asked for as well. */
  @state() private asksCode = false;
  private readonly provider = new ContextProvider(this, { context: accountContext });
  private silence: (() => void) | null = null;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: block;
        min-block-size: 100dvh;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('console-signed-out', this.onSignedOut);
    window.addEventListener('hashchange', this.onLink);
    // A role or the store's name may change under an open page.
    this.silence = onBell(['content'], () => this.stage === 'signed-in' && void this.refresh());
    void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('console-signed-out', this.onSignedOut);
    window.removeEventListener('hashchange', this.onLink);
    this.silence?.();
  }

  /** A sign-in link that is opened where the sign-in form stands changes the address but loads nothing. */
  private onLink = (): void => {
    if (this.stage === 'signed-out' && location.hash !== '') void this.start();
  };

  private async start(): Promise<void> {
    const token = takeLinkToken();
    try {
      this.asksCode = token !== null && (await signInByLink(token)) === 'asked';
    } catch (error) {
      this.notice = wordsFor(error);
    }
    await this.enter();
  }

  private async enter(): Promise<void> {
    this.stage = this.account ? this.stage : 'asking';
    try {
      const account = await currentAccount();
      if (account) {
        await import('./console-frame.ts');
        this.hold(account);
        this.stage = 'signed-in';
      } else await this.askToSignIn();
    } catch {
      this.stage = 'away';
    }
  }

  private async refresh(): Promise<void> {
    try {
      const account = await currentAccount();
      if (account) this.hold(account);
      else this.onSignedOut();
    } catch {
      // The server is away: the offline banner says so, and the last known account stays.
    }
  }

  private hold(account: Account): void {
    writeAsIn(account.store.language);
    this.account = account;
    this.provider.setValue(account);
  }

  private async askToSignIn(): Promise<void> {
    await import('../sign-in/sign-in-page.ts');
    document.title = 'Sign in – Vitrine';
    this.account = null;
    this.stage = 'signed-out';
  }

  private onSignedOut = (): void => {
    if (this.stage !== 'signed-in') return;
    this.notice = 'Your session has ended. Sign in to go on where you were.';
    void this.askToSignIn();
  };

  private onLeft = (): void => {
    this.notice = 'You are signed out.';
    void this.askToSignIn();
  };

  private onSignedIn = (): void => {
    this.notice = null;
    this.asksCode = false;
    void this.enter();
  };

  private body() {
    switch (this.stage) {
      case 'asking':
        return html`<div role="status" aria-label="Loading"></div>`;
      case 'away':
        return html`<ui-empty icon="wifi" heading="The server cannot be reached" role="alert">
          <p>Screens go on playing by themselves. The console needs the server.</p>
          <button class="button" data-kind="primary" @click=${() => this.enter()}>Try again</button>
        </ui-empty>`;
      case 'signed-out':
        return html`<sign-in-page
          .notice=${this.notice}
          .asksCode=${this.asksCode}
          @signed-in=${this.onSignedIn}></sign-in-page>`;
      case 'signed-in':
        return html`<console-frame @signed-out=${this.onLeft}></console-frame>`;
    }
  }

  protected override render() {
    return html`${this.body()}<ui-toasts></ui-toasts>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'console-app': ConsoleApp;
  }
}
