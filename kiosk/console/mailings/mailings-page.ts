import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { lintCopy } from '../../../shared/consent/copy-lint.ts';
import type { Mailing } from '../../../shared/model/mailing.ts';
import { mailingEndpoints } from '../../../shared/protocol/mailing-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt, attemptUndoable } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import '../parts/confirm-dialog.ts';
import { copyNotes } from '../parts/copy-notes.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import './mailing-dialog.ts';
import { MAILING, reachedText, STATES, sendText } from './mailing-words.ts';

/** Messages to all who agreed: what was written, what was sent and to about how many, and the way to stop one. */
@customElement('mailings-page')
export class MailingsPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private dialog: TemplateResult | null = null;
  private readonly mailings = new Resource(this, {
    load: (_, signal) => ask(mailingEndpoints.listMailings, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, tableStyles];

  private readonly close = (): void => {
    this.dialog = null;
  };

  private closeWith(words: string): void {
    this.close();
    showToast({ tone: 'success', text: words });
    void this.mailings.reload();
  }

  private write(mailing: Mailing | null): void {
    this.dialog = html`<mailing-dialog
      .mailing=${mailing}
      .topics=${this.mailings.value?.topics ?? []}
      .zone=${this.account.store.zone}
      @dialog-done=${() => this.closeWith(MAILING.kept)}
      @dialog-cancel=${this.close}
    ></mailing-dialog>`;
  }

  /** Asked beforehand, with how many it goes to: what is on a phone stays there. */
  private async askToSend({ id, text, topic }: Mailing): Promise<void> {
    await attempt(async () => {
      const query = topic === null ? {} : { topic };
      const { people } = await ask(mailingEndpoints.mailingReach, { query });
      this.dialog = html`<confirm-dialog
        heading=${MAILING.sendHeading}
        action=${MAILING.send}
        text="“${text}” ${sendText(people)}"
        .notes=${copyNotes(lintCopy(text), MAILING.creepy)}
        .run=${() => ask(mailingEndpoints.sendMailing, { params: { id } })}
        @dialog-done=${() => this.closeWith(MAILING.sent)}
        @dialog-cancel=${this.close}
      ></confirm-dialog>`;
    });
  }

  private askToStop({ id }: Mailing): void {
    this.dialog = html`<confirm-dialog
      heading=${MAILING.stopHeading}
      action=${MAILING.stop}
      text=${MAILING.stopText}
      .run=${() => ask(mailingEndpoints.stopMailing, { params: { id } })}
      @dialog-done=${() => this.closeWith(MAILING.stopped)}
      @dialog-cancel=${this.close}
    ></confirm-dialog>`;
  }

  private async drop({ id, text, topic, until }: Mailing): Promise<void> {
    await attemptUndoable(
      () => ask(mailingEndpoints.deleteMailing, { params: { id } }),
      MAILING.deleted,
      async () => {
        await ask(mailingEndpoints.makeMailing, { body: { text, topic, until } });
        await this.mailings.reload();
      },
    );
    await this.mailings.reload();
  }

  private row(mailing: Mailing, { writes, sends }: { writes: boolean; sends: boolean }) {
    const { text, topic, state: now, until, sentAt } = mailing;
    const { zone } = this.account.store;
    const { text: word, tone } = STATES[now];
    return html`<tr>
      <th scope="row">
        <p>${text}</p>
        <p class="soft">${topic ?? MAILING.wholeShop}</p>
      </th>
      <td data-label="State"><span><span class="badge" data-tone=${tone}>${word}</span></span></td>
      <td data-label="Sent">${sentAt === null ? '–' : momentText(sentAt, zone)}</td>
      <td data-label="Until">${momentText(until, zone)}</td>
      <td data-label="Reached">${reachedText(mailing)}</td>
      <td>
        <div class="row">
          ${
            now === 'draft'
              ? html`${sends ? this.button('Send', mailing, () => this.askToSend(mailing), 'primary') : nothing}
                ${writes ? this.button('Edit', mailing, () => this.write(mailing)) : nothing}
                ${writes ? this.button('Delete', mailing, () => this.drop(mailing)) : nothing}`
              : now !== 'stopped' && sends && until > Date.now()
                ? this.button('Stop', mailing, () => this.askToStop(mailing))
                : nothing
          }
        </div>
      </td>
    </tr>`;
  }

  private button(word: string, { text }: Mailing, run: () => unknown, kind?: 'primary') {
    return html`<button class="button" data-kind=${kind ?? nothing} @click=${run}>
      ${word}<span class="visually-hidden">: ${text}</span>
    </button>`;
  }

  private list(mailings: readonly Mailing[]) {
    const rights = { writes: may(this.account, 'content:write'), sends: may(this.account, 'publish') };
    if (mailings.length === 0)
      return html`<ui-empty icon="phone" heading=${MAILING.none}><p>${MAILING.noneText}</p></ui-empty>`;
    return html`<div class="table-scroll" role="region" aria-label=${MAILING.title} tabindex="0">
      <table class="table stacks">
        <thead>
          <tr>
            <th>Message</th>
            <th>State</th>
            <th>Sent</th>
            <th>Told until</th>
            <th>Reached</th>
            <th><span class="visually-hidden">What to do</span></th>
          </tr>
        </thead>
        <tbody>
          ${mailings.map((mailing) => this.row(mailing, rights))}
        </tbody>
      </table>
    </div>`;
  }

  protected override render() {
    return html`<div class="page">
      <div class="head">
        <div>
          <h1>${MAILING.title}</h1>
          <p>${MAILING.text}</p>
        </div>
        ${
          may(this.account, 'content:write')
            ? html`<button class="button" data-kind="primary" @click=${() => this.write(null)}>
                <ui-icon name="plus"></ui-icon>${MAILING.new}
              </button>`
            : nothing
        }
      </div>
      ${this.mailings.render({ complete: ({ mailings }) => this.list(mailings) })} ${this.dialog ?? nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mailings-page': MailingsPage;
  }
}
