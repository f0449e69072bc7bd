import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { type MessageChannel, USUAL_WISHES, type Wishes } from '../../../shared/model/own-choices.ts';
import type { PhoneVisit } from '../../../shared/model/visit.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import '../answers/question-card.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';
import './brand-wishes.ts';
import { ChoicesTask } from './choices-task.ts';
import { ownCalls } from './own-calls.ts';
import './push-switch.ts';

const MOST_A_WEEK = 14;

/** Where, when, how often and about what. Every touch holds at once. */
@customElement('wishes-view')
export class WishesView extends LitElement {
  @property({ attribute: false }) visit: PhoneVisit | null = null;
  private readonly task = new ChoicesTask(this);

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    css`
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
      }
      .switch {
        justify-content: space-between;
        flex-direction: row-reverse;
      }
      .hours {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--space-3);
      }
      .often {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        align-items: center;
        gap: var(--space-2);
      }
    `,
  ];

  protected override render() {
    const { choices } = this.task;
    if (!choices) return html`<h1>${strings.wishesTitle}</h1>`;
    const { wishes, topics, brands } = choices;
    const quiet = wishes.quiet ?? USUAL_WISHES.quiet;
    return html`
      <div class="head">
        <h1>${strings.wishesTitle}</h1>
        ${
          this.visit?.purposes['offers-by-message']
            ? nothing
            : html`<p class="soft">${strings.wishesOffers}</p>`
        }
      </div>
      <section class="card">
        <h2>${strings.wishesChannels}</h2>
        ${this.channel(wishes, 'phone-page', strings.channelPhone)}
        ${this.channel(wishes, 'kiosk', strings.channelKiosk)}
        <push-switch .task=${this.task} ?wanted=${this.visit?.purposes['offers-by-message'] === true}></push-switch>
        <div class="often">
          <span>${strings.wishesWeek({ count: wishes.perWeek })}</span>
          ${this.step(wishes, -1, 'minus', strings.lessOften)} ${this.step(wishes, 1, 'plus', strings.moreOften)}
        </div>
        ${this.toggle(strings.wishesQuiet, wishes.quiet !== null, (on) => ({
          ...wishes,
          quiet: on ? USUAL_WISHES.quiet : null,
        }))}
        ${
          wishes.quiet && quiet
            ? html`<div class="hours">
                ${this.hour(strings.wishesQuietFrom, quiet.from, (from) => ({ ...wishes, quiet: { ...quiet, from } }))}
                ${this.hour(strings.wishesQuietUntil, quiet.until, (until) => ({ ...wishes, quiet: { ...quiet, until } }))}
              </div>`
            : nothing
        }
      </section>
      <section class="card">
        <div>
          <h2>${strings.wishesTopics}</h2>
          <p class="soft">${strings.wishesTopicsHint}</p>
        </div>
        ${topics.map((topic) =>
          this.toggle(topic, !wishes.topicsOff.includes(topic), (on) => ({
            ...wishes,
            topicsOff: on
              ? wishes.topicsOff.filter((other) => other !== topic)
              : [...wishes.topicsOff, topic],
          })),
        )}
      </section>
      <brand-wishes
        .wishes=${wishes}
        .brands=${brands}
        ?busy=${this.task.busy}
        @brands-change=${({ detail }: CustomEvent<Wishes>) => this.save(detail)}
      ></brand-wishes>
      <question-card question="ideas-fit"></question-card>
    `;
  }

  private channel(wishes: Wishes, channel: MessageChannel, name: string) {
    return this.toggle(name, wishes.channels.includes(channel), (on) => ({
      ...wishes,
      channels: on ? [...wishes.channels, channel] : wishes.channels.filter((other) => other !== channel),
    }));
  }

  private toggle(name: string, on: boolean, changed: (on: boolean) => Wishes) {
    return html`<label class="switch">
      <input
        type="checkbox"
        role="switch"
        .checked=${live(on)}
        ?disabled=${this.task.busy}
        @change=${(event: Event) => this.save(changed((event.target as HTMLInputElement).checked))}
      />
      <span>${name}</span>
    </label>`;
  }

  private hour(name: string, value: string, changed: (value: string) => Wishes) {
    return html`<label class="field">
      <span>${name}</span>
      <input
        type="time"
        required
        .value=${live(value)}
        @change=${(event: Event) => {
          const { value: chosen } = event.target as HTMLInputElement;
          if (chosen) this.save(changed(chosen));
        }}
      />
    </label>`;
  }

  private step(wishes: Wishes, by: 1 | -1, icon: 'plus' | 'minus', name: string) {
    const perWeek = wishes.perWeek + by;
    return html`<button
      class="icon-button"
      aria-label=${name}
      ?disabled=${this.task.busy || perWeek < 1 || perWeek > MOST_A_WEEK}
      @click=${() => this.save({ ...wishes, perWeek })}
    >
      <ui-icon name=${icon}></ui-icon>
    </button>`;
  }

  private save(wishes: Wishes): void {
    void this.task
      .run(() => ownCalls.setWishes(wishes))
      .then((saved) => {
        if (saved) showToast({ text: strings.wishesSaved, tone: 'success' });
      });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wishes-view': WishesView;
  }
}
