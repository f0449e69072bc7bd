import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { accountEndpoints, type Session } from '../../../shared/protocol/account-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { dayText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { WORDS } from './account-words.ts';
import { browserName } from './browser-name.ts';
import { lineStyles } from './line-styles.ts';

/** Where somebody is signed in, and how to end it. */
@customElement('sessions-card')
export class SessionsCard extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  private readonly sessions = new Resource(this, {
    load: async (_, signal) => (await ask(accountEndpoints.listSessions, {}, { signal })).sessions,
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, lineStyles];

  private end(id: string): void {
    void attempt(() => ask(accountEndpoints.endSession, { params: { id } }), WORDS.sessions.ended);
  }

  private endOthers = (): void => {
    void attempt(() => ask(accountEndpoints.endOtherSessions, {}), WORDS.sessions.othersEnded);
  };

  private line({ id, userAgent, startedAt, seenAt, isThis }: Session) {
    const { zone } = this.account.store;
    const name = browserName(userAgent);
    return html`<li>
      <div>
        <b>${name}</b>
        <small>${WORDS.sessions.when(dayText(startedAt, zone), dayText(seenAt, zone))}</small>
      </div>
      ${
        isThis
          ? html`<small>${WORDS.sessions.here}</small>`
          : html`<button class="button" aria-label="${WORDS.sessions.end}: ${name}" @click=${() => this.end(id)}>
              ${WORDS.sessions.end}
            </button>`
      }
    </li>`;
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="sessions">
      <h2 id="sessions">${WORDS.sessions.heading}</h2>
      ${this.sessions.render({
        complete: (sessions) =>
          html`<ul class="lines" role="list">${sessions.map((session) => this.line(session))}</ul>
            ${
              sessions.length > 1
                ? html`<div class="row">
                    <button class="button" @click=${this.endOthers}>${WORDS.sessions.endOthers}</button>
                  </div>`
                : nothing
            }`,
      })}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sessions-card': SessionsCard;
  }
}
