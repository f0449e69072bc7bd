import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { ProfileKind, SubProfile } from '../../../shared/model/own-choices.ts';
import type { PhoneVisit } from '../../../shared/model/visit.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { listCardStyles } from '../list-card-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';
import type { VisitController } from '../visit-controller.ts';
import { ChoicesTask } from './choices-task.ts';
import { ownCalls } from './own-calls.ts';

/** For whom this visit is, and for whom others may be. */
@customElement('people-view')
export class PeopleView extends LitElement {
  @property({ attribute: false }) control: VisitController | null = null;
  @property({ attribute: false }) visit: PhoneVisit | null = null;
  @state() private kind: ProfileKind = 'gift';
  @state() private name = '';
  private readonly task = new ChoicesTask(this);

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    listCardStyles,
    css`
      li {
        display: flex;
        align-items: center;
        padding-inline-end: var(--space-2);
      }
      .who {
        display: flex;
        flex: 1;
        align-items: center;
        gap: var(--space-3);
        min-block-size: 3.5rem;
        padding: var(--space-2) var(--space-4);
        cursor: pointer;
      }
      .who input {
        inline-size: 1.5rem;
        block-size: 1.5rem;
        margin: 0;
        accent-color: var(--color-brand);
      }
      .who strong {
        display: block;
        overflow-wrap: anywhere;
        line-height: 1.2;
      }
      .who .soft {
        font-size: var(--text-sm);
      }
      form {
        display: grid;
        gap: var(--space-4);
      }
    `,
  ];

  protected override render() {
    const profiles = this.task.choices?.profiles ?? [];
    const running = this.visit?.state === 'active';
    return html`
      <div class="head">
        <h1>${strings.peopleTitle}</h1>
        <p class="soft">${strings.peopleText}</p>
      </div>
      <ul role="list">
        ${running ? html`<li>${this.who(null)}</li>` : nothing}
        ${profiles.map(
          (profile) => html`<li>
            ${running ? this.who(profile) : html`<span class="who">${this.words(profile)}</span>`}
            <button
              class="icon-button"
              aria-label=${strings.peopleRemove({ name: profile.name })}
              ?disabled=${this.task.busy}
              @click=${() => this.takeOff(profile)}
            >
              <ui-icon name="trash"></ui-icon>
            </button>
          </li>`,
        )}
      </ul>
      <form class="card" @submit=${this.add}>
        <label class="field">
          <span>${strings.peopleKind}</span>
          <select
            name="kind"
            .value=${this.kind}
            @change=${(event: Event) => {
              this.kind = (event.target as HTMLSelectElement).value as ProfileKind;
            }}
          >
            ${(['gift', 'child', 'other'] as const).map(
              (kind) =>
                html`<option value=${kind} ?selected=${kind === this.kind}>${kindName(kind)}</option>`,
            )}
          </select>
        </label>
        <label class="field">
          <span>${strings.peopleName}</span>
          <input
            name="name"
            maxlength="40"
            autocomplete="off"
            required
            .value=${live(this.name)}
            @input=${(event: Event) => {
              this.name = (event.target as HTMLInputElement).value;
            }}
          />
          <small>${strings.peopleNameHint}</small>
        </label>
        <button class="button" data-kind="primary" ?disabled=${this.task.busy}>${strings.peopleAdd}</button>
      </form>
    `;
  }

  private who(profile: SubProfile | null) {
    const chosen = (this.visit?.shoppingFor?.id ?? null) === (profile?.id ?? null);
    return html`<label class="who">
      <input
        type="radio"
        name="who"
        .checked=${live(chosen)}
        ?disabled=${this.control?.busy}
        @change=${() => this.control?.change(() => ownCalls.shopFor(profile?.id ?? null))}
      />
      ${profile ? this.words(profile) : html`<strong>${strings.forMe}</strong>`}
    </label>`;
  }

  private words({ name, kind }: SubProfile) {
    return html`<span><strong>${name}</strong><span class="soft">${kindName(kind)}</span></span>`;
  }

  private add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = this.name.trim();
    if (!name || !(await this.task.run(() => ownCalls.addProfile(this.kind, name)))) return;
    this.name = '';
    // Empty because it was added, not because something is missing.
    form.reset();
  };

  private async takeOff({ id }: SubProfile): Promise<void> {
    if (await this.task.run(() => ownCalls.removeProfile(id))) void this.control?.refresh();
  }
}

function kindName(kind: ProfileKind): string {
  if (kind === 'child') return strings.kindChild;
  return kind === 'gift' ? strings.kindGift : strings.kindOther;
}

declare global {
  interface HTMLElementTagNameMap {
    'people-view': PeopleView;
  }
}
