import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Rhythm } from '../../../shared/consent/visit-rhythm.ts';
import type { CorrectionKind, OwnChoices } from '../../../shared/model/own-choices.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { listCardStyles } from '../list-card-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';
import type { VisitController } from '../visit-controller.ts';
import { ChoicesTask } from './choices-task.ts';
import { ownCalls } from './own-calls.ts';

type Learned = OwnChoices['learned'][number];
type Correction = OwnChoices['corrections'][number];

/** All that suggestions go by, each with the three ways to put it right; what was put right can be taken back. */
@customElement('learned-view')
export class LearnedView extends LitElement {
  @property({ attribute: false }) control: VisitController | null = null;
  @property() locale = 'en';
  private readonly task = new ChoicesTask(this);

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    listCardStyles,
    css`
      li {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-4);
      }
      .name {
        font-weight: var(--weight-bold);
      }
      .soft {
        font-size: var(--text-sm);
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      .ways .button {
        padding-inline: var(--space-3);
        font-size: var(--text-sm);
      }
      .told {
        padding: var(--space-4);
        border-radius: var(--radius-lg);
        background: var(--color-accent-soft);
        color: var(--color-on-accent-soft);
      }
    `,
  ];

  protected override render() {
    const { choices } = this.task;
    if (!choices) return html`<h1>${strings.learnedTitle}</h1>`;
    const { learned, corrections, rhythm, forgottenAt } = choices;
    return html`
      <h1>${strings.learnedTitle}</h1>
      ${forgottenAt === null ? nothing : html`<p class="told">${strings.forgottenAt({ date: this.date(forgottenAt) })}</p>`}
      ${rhythm === null ? nothing : html`<p>${this.usually(rhythm)}</p>`}
      ${
        learned.length === 0
          ? html`<p class="soft">${strings.learnedNone}</p>`
          : html`<ul role="list">${learned.map((one) => this.row(one, choices))}</ul>`
      }
      ${
        corrections.length === 0
          ? nothing
          : html`<section class="stack">
              <h2>${strings.correctionsTitle}</h2>
              <ul role="list">${corrections.map((one) => this.put(one))}</ul>
            </section>`
      }
    `;
  }

  private row({ productId, productName, from, profileId }: Learned, { profiles }: OwnChoices) {
    const who = profiles.find(({ id }) => id === profileId);
    const name = productName ?? strings.someProduct;
    return html`<li>
      <p>
        <span class="name">${name}</span><br />
        <span class="soft"
          >${from === 'visit' ? strings.learnedVisit : strings.learnedPurchase}${
            who ? html` · ${strings.learnedFor({ name: who.name })}` : nothing
          }</span
        >
      </p>
      <div class="ways">
        ${(['not-me', 'gift', 'do-not-use'] as const).map(
          (kind) => html`<button
            class="button"
            aria-label="${kindWords(kind)}: ${name}"
            ?disabled=${this.task.busy}
            @click=${() => this.correct(productId, kind)}
          >
            ${kindWords(kind)}
          </button>`,
        )}
      </div>
    </li>`;
  }

  private put({ productId, productName, kind }: Correction) {
    const name = productName ?? strings.someProduct;
    return html`<li>
      <p><span class="name">${name}</span><br /><span class="soft">${kindWords(kind)}</span></p>
      <div class="ways">
        <button
          class="button"
          aria-label="${strings.correctionBack}: ${name}"
          ?disabled=${this.task.busy}
          @click=${() => this.change(() => ownCalls.takeBackCorrection(productId))}
        >
          ${strings.correctionBack}
        </button>
      </div>
    </li>`;
  }

  private async correct(productId: string, kind: CorrectionKind): Promise<void> {
    if (await this.change(() => ownCalls.correct(productId, kind)))
      showToast({ text: strings.corrected, tone: 'success' });
  }

  /** What is suggested follows at once. */
  private async change(run: () => Promise<OwnChoices>): Promise<boolean> {
    const changed = await this.task.run(run);
    if (changed) void this.control?.refresh();
    return changed;
  }

  private date(at: number): string {
    return new Intl.DateTimeFormat(this.locale, { dateStyle: 'long' }).format(at);
  }

  private usually(rhythm: Rhythm): string {
    if (rhythm.kind === 'weekly') return strings.usualDay({ day: this.weekday(rhythm.weekday) });
    const last = rhythm.day + rhythm.days - 1;
    return strings.usualDates({ from: rhythm.day, until: last > 31 ? last - 31 : last });
  }

  /** 1970-01-04 was a Sunday. */
  private weekday(day: number): string {
    const format = new Intl.DateTimeFormat(this.locale, { weekday: 'long', timeZone: 'UTC' });
    return format.format(Date.UTC(1970, 0, 4 + day));
  }
}

function kindWords(kind: CorrectionKind): string {
  if (kind === 'not-me') return strings.notMe;
  return kind === 'gift' ? strings.wasGift : strings.doNotUseThis;
}

declare global {
  interface HTMLElementTagNameMap {
    'learned-view': LearnedView;
  }
}
