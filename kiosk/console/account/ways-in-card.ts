import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { type Passkey, waysInEndpoints } from '../../../shared/protocol/ways-in-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import '../parts/confirm-dialog.ts';
import { dayText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { passkeysWork } from '../sign-in/passkey.ts';
import '../sign-in/password-dialog.ts';
import { WORDS } from './account-words.ts';
import './app-act-dialog.ts';
import './app-dialog.ts';
import { lineStyles } from './line-styles.ts';
import './passkey-dialog.ts';

type WaysIn = Answer<typeof waysInEndpoints.waysIn>;
type Asked = 'password' | 'app' | 'renew' | 'end' | 'passkey' | Passkey;

const { ways } = WORDS;

/** Password, authenticator app and passkeys of whoever is signed in. */
@customElement('ways-in-card')
export class WaysInCard extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private asked: Asked | null = null;
  private readonly ways = new Resource(this, {
    load: (_, signal) => ask(waysInEndpoints.waysIn, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, lineStyles];

  private button(words: string, asked: Asked, label = words) {
    return html`<button
      class="button"
      aria-label=${label}
      @click=${() => {
        this.asked = asked;
      }}
    >
      ${words}
    </button>`;
  }

  private line(name: string, standing: string, buttons: TemplateResult | typeof nothing) {
    return html`<li>
      <div><b>${name}</b><small>${standing}</small></div>
      ${buttons}
    </li>`;
  }

  private passkey(passkey: Passkey) {
    const { zone } = this.account.store;
    const { name, madeAt, usedAt } = passkey;
    const when = ways.passkeyWhen(dayText(madeAt, zone), usedAt === null ? null : dayText(usedAt, zone));
    return this.line(name, when, this.button(ways.deletePasskey, passkey, `${ways.deletePasskey}: ${name}`));
  }

  private lines({ hasPassword, recoveryCodesLeft, passkeys }: WaysIn) {
    const app =
      recoveryCodesLeft === null
        ? this.line(ways.app, ways.noApp, this.button(ways.addApp, 'app', `${ways.addApp}: ${ways.app}`))
        : this.line(
            ways.app,
            ways.hasApp(recoveryCodesLeft),
            html`<span class="row">${this.button(ways.renewCodes, 'renew')} ${this.button(ways.endApp, 'end', `${ways.endApp}: ${ways.app}`)}</span>`,
          );
    return html`<ul class="lines" role="list">
        ${this.line(
          ways.password,
          hasPassword ? ways.hasPassword : ways.noPassword,
          hasPassword ? nothing : this.button(ways.setPassword, 'password'),
        )}
        ${app}
      </ul>
      <h3>${ways.passkeys}</h3>
      <p class="soft">${passkeysWork() ? ways.passkeysLead : ways.noPasskeysHere}</p>
      ${
        passkeys.length === 0
          ? nothing
          : html`<ul class="lines" role="list">${passkeys.map((passkey) => this.passkey(passkey))}</ul>`
      }
      ${passkeysWork() ? html`<div class="row">${this.button(ways.addPasskey, 'passkey')}</div>` : nothing}`;
  }

  private dialogs() {
    const close = () => {
      this.asked = null;
    };
    const { asked } = this;
    const asksPassword = this.ways.value?.hasPassword ?? false;
    switch (asked) {
      case null:
        return nothing;
      case 'password':
        return html`<password-dialog
          .email=${this.account.email}
          @dialog-done=${close}
          @dialog-cancel=${close}
        ></password-dialog>`;
      case 'app':
        return html`<app-dialog
          .asksPassword=${asksPassword}
          @dialog-done=${close}
          @dialog-cancel=${close}
        ></app-dialog>`;
      case 'passkey':
        return html`<passkey-dialog @dialog-done=${close} @dialog-cancel=${close}></passkey-dialog>`;
      case 'renew':
      case 'end':
        return html`<app-act-dialog
          .act=${asked}
          .asksPassword=${asksPassword}
          @dialog-done=${close}
          @dialog-cancel=${close}
        ></app-act-dialog>`;
    }
    const { heading, text, action } = WORDS.deletePasskey(asked.name);
    return html`<confirm-dialog
      .heading=${heading}
      .text=${text}
      .action=${action}
      .run=${() => ask(waysInEndpoints.deletePasskey, { params: { id: asked.id } })}
      @dialog-done=${close}
      @dialog-cancel=${close}
    ></confirm-dialog>`;
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="ways">
        <h2 id="ways">${ways.heading}</h2>
        ${this.ways.render({ complete: (value) => this.lines(value) })}
      </section>
      ${this.dialogs()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ways-in-card': WaysInCard;
  }
}
