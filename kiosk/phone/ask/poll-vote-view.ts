import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type AskedPoll, NONE } from '../../../shared/model/friend-poll.ts';
import { pollEndpoints } from '../../../shared/protocol/poll-endpoints.ts';
import type { ProblemCode } from '../../../shared/protocol/problem.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { formatPrice } from '../../ui/price.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { CallError, call } from '../../wire/http-client.ts';
import { pageStyles } from '../page-styles.ts';
import '../speak-later.ts';
import { problemWords, strings } from '../strings.ts';
import { keepVote, readVote } from './kept-vote.ts';

/** What a friend sees who opens the link: the products, a touch to choose, and nothing of who asks. */
@customElement('poll-vote-view')
export class PollVoteView extends LitElement {
  @property() pollId = '';
  @property() locale = 'en';
  @state() private poll: AskedPoll | null = null;
  @state() private problem: ProblemCode | null = null;
  @state() private choice: string | null = null;
  @state() private busy = false;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      .choices {
        display: grid;
        gap: var(--space-3);
      }
      .choice {
        display: grid;
        grid-template-columns: 5rem minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-3);
        inline-size: 100%;
        min-block-size: 4rem;
        padding: var(--space-3);
        border: 2px solid var(--color-line);
        border-radius: var(--radius-lg);
        background: var(--color-raised);
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: pointer;
      }
      .choice[aria-pressed='true'] {
        border-color: var(--color-brand);
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
      }
      .choice.none {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      img {
        inline-size: 5rem;
        block-size: 5rem;
        object-fit: contain;
      }
      .name {
        font-weight: var(--weight-bold);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.choice = readVote(localStorage, this.pollId)?.choice ?? null;
    void this.read();
  }

  protected override render() {
    const { poll, problem } = this;
    if (problem) {
      const { title, text } =
        problem === 'link-stale'
          ? { title: strings.askGone, text: strings.askGoneText }
          : problemWords(problem);
      return html`<div role="alert" class="stack"><h1>${title}</h1><p>${text}</p></div>`;
    }
    if (!poll) return nothing;
    return html`
      <div class="head">
        <p class="soft">${poll.storeName}</p>
        <h1>${strings.askWhich}</h1>
        <p class="soft">${poll.open ? strings.askFriend : strings.askEnded}</p>
      </div>
      <div class="choices">
        ${poll.options.map(
          ({ productId, name, picture, priceMinor, currency }) => html`<button
            class="choice"
            aria-pressed=${this.choice === productId ? 'true' : 'false'}
            ?disabled=${this.busy || !poll.open}
            @click=${() => this.vote(productId)}
          >
            <img src=${picture} alt="" />
            <span><span class="name">${name}</span><br />${formatPrice(priceMinor, currency, this.locale)}</span>
            ${this.choice === productId ? html`<ui-icon name="check"></ui-icon>` : html`<span></span>`}
          </button>`,
        )}
        <button
          class="choice none"
          aria-pressed=${this.choice === NONE ? 'true' : 'false'}
          ?disabled=${this.busy || !poll.open}
          @click=${() => this.vote(NONE)}
        >
          <span class="name">${strings.askNone}</span>
          ${this.choice === NONE ? html`<ui-icon name="check"></ui-icon>` : html`<span></span>`}
        </button>
      </div>
      <p role="status">${this.choice !== null && poll.open ? strings.askThanks : nothing}</p>
    `;
  }

  private async read(): Promise<void> {
    await this.run(async () => {
      this.poll = await call(pollEndpoints.askedPoll, { params: { id: this.pollId } });
    });
  }

  private async vote(choice: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    await this.run(async () => {
      const { voter } = keepVote(localStorage, this.pollId, choice);
      await call(pollEndpoints.votePoll, { params: { id: this.pollId }, body: { voter, choice } });
      this.choice = choice;
    });
    this.busy = false;
  }

  private async run(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      // It has ended meanwhile: the page says so, with what was chosen before.
      if (error.code === 'code-expired' && this.poll) this.poll = { ...this.poll, open: false };
      else this.problem = error.code;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'poll-vote-view': PollVoteView;
  }
}
