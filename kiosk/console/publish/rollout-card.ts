import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Rollout } from '../../../shared/model/rollout.ts';
import { publicationEndpoints } from '../../../shared/protocol/publication-endpoints.ts';
import { rolloutEndpoints } from '../../../shared/protocol/rollout-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import '../../ui/progress.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { rolloutWords as words } from './publish-words.ts';

type First = Rollout['first'][number];

/** A publication that some screens have and others wait for: how it goes, and what can be done about it. */
@customElement('rollout-card')
export class RolloutCard extends LitElement {
  @property({ attribute: false }) rollout!: Rollout;
  /** IANA zone of the store. */
  @property() zone = 'UTC';
  @property({ type: Boolean }) mayPublish = false;
  @state() private busy = false;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      .card {
        gap: var(--space-4);
        box-shadow: none;
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-3);
        min-block-size: var(--target);
        overflow-wrap: anywhere;
      }
    `,
  ];

  private async run(change: () => Promise<unknown>, done: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    await attempt(change, done);
    this.busy = false;
  }

  private goOn = (): Promise<void> => {
    const { revision, waiting } = this.rollout;
    const go = () => ask(rolloutEndpoints.continueRollout, { params: { revision }, body: {} });
    return this.run(go, words.givenDone(waiting.length));
  };

  private pause(paused: boolean): Promise<void> {
    const { revision } = this.rollout;
    const steer = () => ask(rolloutEndpoints.steerRollout, { params: { revision }, body: { paused } });
    return this.run(steer, paused ? words.pausedDone : words.resumedDone);
  }

  private takeBack = (): Promise<void> => {
    const { before } = this.rollout;
    if (before === null) return Promise.resolve();
    const restore = () => ask(publicationEndpoints.restorePublication, { params: { revision: before } });
    return this.run(restore, words.takenBack(before));
  };

  /** When the others follow, or why they do not. */
  private get when(): string {
    const { thenAt, pausedAt, halt } = this.rollout;
    if (halt) return words.halts[halt];
    if (thenAt === null) return words.byHand;
    return pausedAt === null ? words.byTime(momentText(thenAt, this.zone)) : words.paused;
  }

  private screen({ name, online, onGlass }: First) {
    const tone = !online ? 'idle' : onGlass ? 'success' : 'warning';
    const text = !online ? words.offline : onGlass ? words.onGlass : words.notYet;
    return html`<li>
      <span class="dot" data-tone=${tone}></span><b>${name}</b><span class="soft">${text}</span>
    </li>`;
  }

  private buttons() {
    const { waiting, thenAt, pausedAt, before } = this.rollout;
    const button = (text: string, run: () => void, kind?: string) => html`<button
      class="button"
      data-kind=${kind ?? nothing}
      aria-disabled=${this.busy}
      @click=${run}
    >
      ${text}
    </button>`;
    const isPaused = pausedAt !== null;
    return html`<div class="row">
        ${button(words.goOn(waiting.length), this.goOn, 'primary')}
        ${
          thenAt === null
            ? nothing
            : button(isPaused ? words.resume : words.pause, () => void this.pause(!isPaused))
        }
        ${before === null ? nothing : button(words.takeBack, this.takeBack)}
      </div>
      ${before === null ? nothing : html`<p class="soft">${words.takeBackHint}</p>`}`;
  }

  protected override render() {
    const { revision, first, waiting, halt } = this.rollout;
    const all = first.length + waiting.length;
    const progress = words.progress(first.length, all);
    return html`<section class="card stack" aria-labelledby="rollout">
      <h2 id="rollout">${words.heading(revision)}</h2>
      <div class="stack">
        <p>${progress}</p>
        <ui-progress .value=${all === 0 ? 1 : first.length / all} label=${progress}></ui-progress>
      </div>
      ${
        halt
          ? html`<p class="note" data-tone="warning"><ui-icon name="warning"></ui-icon><span>${this.when}</span></p>`
          : html`<p class="soft">${this.when}</p>`
      }
      <ul>
        ${first.map((one) => this.screen(one))}
      </ul>
      ${this.mayPublish ? this.buttons() : nothing}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rollout-card': RolloutCard;
  }
}
