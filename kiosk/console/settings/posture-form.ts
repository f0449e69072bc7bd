import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Posture, Store } from '../../../shared/model/store.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { offerUndo } from '../data/feedback.ts';
import { FormErrors } from '../data/form-errors.ts';
import { formFailure, textArea, textField } from '../parts/field.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { UnsavedGuard } from '../shell/unsaved.ts';
import { type PostureDraft, postureDraftOf, postureSettingOf } from './posture-draft.ts';
import { postureFormStyles } from './posture-form-styles.ts';
import { POSTURES } from './posture-words.ts';

/** What the cameras may do. Nothing above off without notice, contact, assessment and sign. */
@customElement('posture-form')
export class PostureForm extends LitElement {
  @property({ attribute: false }) store!: Store;
  @state() private draft: PostureDraft | null = null;
  @state() private busy = false;
  private readonly form = new FormErrors(this);
  protected readonly guard = new UnsavedGuard(this, () => this.draft !== null);

  static override styles = [surfaceStyles, buttonStyles, fieldStyles, pageStyles, postureFormStyles];

  private set(change: Partial<PostureDraft>): void {
    this.draft = { ...(this.draft ?? postureDraftOf(this.store)), ...change };
  }

  private onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const draft = this.draft ?? postureDraftOf(this.store);
    const before = this.store.posture;
    const body = this.form.check(consoleEndpoints.updateStore.body, { posture: postureSettingOf(draft) });
    if (!body || this.busy) return;
    this.busy = true;
    try {
      await ask(consoleEndpoints.updateStore, { body });
      this.draft = null;
      offerUndo(`Cameras are now at ${draft.posture}. Screens follow as soon as they hear of it.`, () =>
        ask(consoleEndpoints.updateStore, { body: { posture: before } }),
      );
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

  private preconditions(draft: PostureDraft) {
    const { form } = this;
    const error = form.of('posture.notice.signAcknowledgedAt');
    const field = (key: 'controller' | 'contact' | 'dpiaReference', label: string, hint: string) =>
      textField({
        form,
        path: `posture.notice.${key}`,
        label,
        hint,
        value: draft[key],
        onInput: (value) => this.set({ [key]: value }),
      });
    return html`<div class="stack">
      <h3>Before a camera may run</h3>
      ${textArea({
        form,
        path: 'posture.notice.text',
        label: 'Notice on every screen with a camera',
        hint: 'One or two plain sentences, 10 to 200 characters.',
        value: draft.text,
        onInput: (text) => this.set({ text }),
      })}
      ${field('controller', 'Who answers for it', 'The company or person, as the notice names it.')}
      ${field('contact', 'Contact for questions', 'E-mail, phone or address that somebody reads.')}
      ${field('dpiaReference', 'Data protection impact assessment', 'Its number or where it is kept.')}
      <label class="sign">
        <input
          type="checkbox"
          .checked=${draft.signAcknowledgedAt !== null}
          aria-invalid=${error ? 'true' : nothing}
          @change=${(event: Event) =>
            this.set({ signAcknowledgedAt: (event.target as HTMLInputElement).checked ? Date.now() : null })}
        />
        <span>
          The printed sign hangs at the entrance, where people read it before a camera can see them.
          ${
            draft.signAcknowledgedAt === null
              ? nothing
              : html`<small class="soft">Confirmed ${momentText(draft.signAcknowledgedAt, this.store.zone)}</small>`
          }
        </span>
      </label>
      ${error ? html`<small class="error">Please confirm that the sign hangs there.</small>` : nothing}
    </div>`;
  }

  protected override render() {
    const draft = this.draft ?? postureDraftOf(this.store);
    return html`<form class="card" novalidate @submit=${this.onSubmit}>
      <h2>Cameras</h2>
      ${formFailure(this.form)} ${this.choice(draft.posture)}
      ${draft.posture === 'P0' ? nothing : this.preconditions(draft)}
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
