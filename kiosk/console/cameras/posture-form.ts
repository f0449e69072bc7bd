import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Posture } from '../../../shared/model/posture.ts';
import { cameraEndpoints } from '../../../shared/protocol/camera-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { FormErrors } from '../data/form-errors.ts';
import { formFailure, textField } from '../parts/field.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { UnsavedGuard } from '../shell/unsaved.ts';
import type { CamerasState } from './cameras-state.ts';
import { type PostureDraft, postureChangeOf, postureDraftOf } from './posture-draft.ts';
import { postureFormStyles } from './posture-form-styles.ts';
import { posturePreconditions } from './posture-preconditions.ts';
import { POSTURES } from './posture-words.ts';

/** What the cameras may do. Nothing above off without notice, contact, assessment and sign; no change without a reason. */
@customElement('posture-form')
export class PostureForm extends LitElement {
  @property({ attribute: false }) cameras!: CamerasState;
  @property() storeName = '';
  @property() zone = 'UTC';
  @state() private draft: PostureDraft | null = null;
  @state() private busy = false;
  private readonly form = new FormErrors(this);
  protected readonly guard = new UnsavedGuard(this, () => this.draft !== null);

  static override styles = [surfaceStyles, buttonStyles, fieldStyles, pageStyles, postureFormStyles];

  private get shown(): PostureDraft {
    return this.draft ?? postureDraftOf(this.cameras, this.storeName);
  }

  private set = (change: Partial<PostureDraft>): void => {
    this.draft = { ...this.shown, ...change };
  };

  private onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { posture } = this.shown;
    const body = this.form.check(cameraEndpoints.setPosture.body, postureChangeOf(this.shown));
    if (!body || this.busy) return;
    this.busy = true;
    try {
      await ask(cameraEndpoints.setPosture, { body });
      this.draft = null;
      showToast({
        tone: 'success',
        text: `The posture is now ${posture}. Screens follow as soon as they hear of it.`,
      });
    } catch (error) {
      this.form.refuse(error);
    } finally {
      this.busy = false;
    }
  };

  private choice(chosen: Posture) {
    return html`<fieldset>
      <legend class="visually-hidden">Posture</legend>
      ${POSTURES.map(
        ({ posture, name, means }) => html`<label class="posture">
          <input
            type="radio"
            name="posture"
            value=${posture}
            .checked=${posture === chosen}
            @change=${() => this.set({ posture })}
          />
          <span><b>${posture} · ${name}</b><span class="soft">${means}</span></span>
        </label>`,
      )}
    </fieldset>`;
  }

  protected override render() {
    const draft = this.shown;
    const { form, set, zone } = this;
    const { presentation } = this.cameras;
    return html`<form class="card" novalidate @submit=${this.onSubmit}>
      <h2>What cameras may do</h2>
      ${formFailure(form)} ${this.choice(draft.posture)}
      ${draft.posture === 'P0' ? nothing : posturePreconditions({ form, draft, set, zone, presentation })}
      ${textField({
        form,
        path: 'reason',
        label: 'Why',
        hint: 'One line for the record, such as “agreed with counsel on 3 May”.',
        value: draft.reason,
        onInput: (reason) => set({ reason }),
      })}
      <div class="row">
        <button class="button" data-kind="primary" aria-disabled=${this.busy || this.draft === null}>
          Set posture ${draft.posture}
        </button>
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'posture-form': PostureForm;
  }
}
