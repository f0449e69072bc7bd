import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { OwnPoll } from '../../../shared/model/friend-poll.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { CallError } from '../../wire/http-client.ts';
import { pageStyles } from '../page-styles.ts';
import { problemWords, strings } from '../strings.ts';
import type { VisitController } from '../visit-controller.ts';
import { askCalls } from './ask-calls.ts';
import './poll-card.ts';

const MOST = 3;
const HOURS = 24;

/** Asks friends which of up to three products, by a link; what they answer is shown here and nowhere else. */
@customElement('ask-view')
export class AskView extends LitElement {
  @property({ attribute: false }) control: VisitController | null = null;
  @property() locale = 'en';
  @state() private polls: readonly OwnPoll[] = [];
  @state() private chosen: readonly string[] = [];
  @state() private busy = false;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      fieldset {
        display: grid;
        gap: var(--space-1);
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        font-weight: var(--weight-bold);
      }
      label {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: var(--space-3);
        min-block-size: 3rem;
      }
      input {
        inline-size: 1.5rem;
        block-size: 1.5rem;
        accent-color: var(--color-brand);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.run(askCalls.read);
  }

  protected override render() {
    const { control } = this;
    const products = [
      ...new Set((control?.lines ?? []).flatMap(({ productId }) => control?.products.get(productId) ?? [])),
    ];
    return html`
      <div class="head">
        <h1>${strings.askTitle}</h1>
        <p class="soft">${strings.askText}</p>
      </div>
      ${repeat(
        this.polls,
        ({ id }) => id,
        (poll) => html`<poll-card
          .poll=${poll}
          ?busy=${this.busy}
          locale=${this.locale}
          @poll-close=${() => this.run(() => askCalls.close(poll.id))}
          @poll-remove=${() => this.run(() => askCalls.remove(poll.id))}
        ></poll-card>`,
      )}
      ${
        products.length === 0
          ? html`<p class="soft">${strings.askFromList}</p>`
          : html`<section class="card stack">
              <fieldset>
                <legend>${strings.askChoose}</legend>
                ${products.map(
                  ({ id, name }) => html`<label>
                    <input
                      type="checkbox"
                      .checked=${this.chosen.includes(id)}
                      ?disabled=${this.chosen.length >= MOST && !this.chosen.includes(id)}
                      @change=${() => this.toggle(id)}
                    />
                    ${name}
                  </label>`,
                )}
              </fieldset>
              <button
                class="button wide"
                data-kind="primary"
                ?disabled=${this.busy || this.chosen.length === 0}
                @click=${this.make}
              >
                <ui-icon name="people"></ui-icon>${strings.askGo}
              </button>
              <p class="soft">${strings.askHow}</p>
            </section>`
      }
      ${this.polls.length > 0 ? html`<p class="soft">${strings.askErased}</p>` : nothing}
    `;
  }

  private toggle(id: string): void {
    const { chosen } = this;
    this.chosen = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
  }

  private make = async (): Promise<void> => {
    const { chosen } = this;
    if (await this.run(() => askCalls.make({ productIds: [...chosen], hours: HOURS }))) this.chosen = [];
  };

  private async run(ask: typeof askCalls.read): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      this.polls = (await ask()).polls;
      return true;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      const { title, text } = problemWords(error.code);
      showToast({ text: error.code === 'too-large' ? strings.askMany : `${title}. ${text}`, tone: 'danger' });
      return false;
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ask-view': AskView;
  }
}
