import { html, nothing, type TemplateResult } from 'lit';
import type { FormErrors } from '../data/form-errors.ts';
import { textArea, textField } from '../parts/field.ts';
import { momentText } from '../parts/moments.ts';
import type { CamerasState } from './cameras-state.ts';
import type { PostureDraft } from './posture-draft.ts';

interface Preconditions {
  form: FormErrors;
  draft: PostureDraft;
  set: (change: Partial<PostureDraft>) => void;
  zone: string;
  presentation: CamerasState['presentation'];
}

/** All that has to be in place before a camera may run, and what the info page says beside it. */
export function posturePreconditions(parts: Preconditions): TemplateResult {
  const { form, draft, set } = parts;
  const field = (key: 'controller' | 'contact' | 'dpiaReference', label: string, hint: string) =>
    textField({
      form,
      path: `posture.notice.${key}`,
      label,
      hint,
      value: draft[key],
      onInput: (value) => set({ [key]: value }),
    });
  return html`<div class="stack">
    <h3>Before a camera may run</h3>
    ${textArea({
      form,
      path: 'posture.notice.text',
      label: 'Notice on every screen with a camera',
      hint: 'One or two plain sentences, 10 to 200 characters.',
      value: draft.text,
      onInput: (text) => set({ text }),
    })}
    ${field('controller', 'Who answers for it', 'The company or person, as the notice names it.')}
    ${field('contact', 'Contact for questions', 'E-mail, phone or address that somebody reads.')}
    ${field('dpiaReference', 'Data protection impact assessment', 'Its number or where it is kept.')}
    ${signBox(parts)} ${draft.posture === 'P2' ? nothing : presentationBox(parts)} ${inLaw(parts)}
  </div>`;
}

function signBox({ form, draft, set, zone }: Preconditions): TemplateResult {
  const error = form.of('posture.notice.signAcknowledgedAt');
  const onChange = (event: Event) =>
    set({ signAcknowledgedAt: (event.target as HTMLInputElement).checked ? Date.now() : null });
  return html`<label class="sign">
      <input
        type="checkbox"
        .checked=${draft.signAcknowledgedAt !== null}
        aria-invalid=${error ? 'true' : nothing}
        @change=${onChange}
      />
      <span>
        The printed sign hangs at the entrance, where people read it before a camera can see them.
        ${
          draft.signAcknowledgedAt === null
            ? nothing
            : html`<small class="soft">Confirmed ${momentText(draft.signAcknowledgedAt, zone)}</small>`
        }
      </span>
    </label>
    ${error ? html`<small class="error">Please confirm that the sign hangs there.</small>` : nothing}`;
}

/** Off, and cannot be switched on, while the measurement says that it is not good enough for everybody. */
function presentationBox({ draft, set, presentation }: Preconditions): TemplateResult {
  return html`<label class="sign" data-off=${presentation.fit ? nothing : 'true'}>
    <input
      type="checkbox"
      .checked=${draft.presentation}
      ?disabled=${!presentation.fit && !draft.presentation}
      @change=${(event: Event) => set({ presentation: (event.target as HTMLInputElement).checked })}
    />
    <span>
      Also estimate gender presentation
      <small class="soft">
        ${
          presentation.fit
            ? 'Feminine or masculine as it looks, otherwise unknown. Off unless you have a reason that your assessment names.'
            : `Stays off: ${presentation.reason}`
        }
      </small>
    </span>
  </label>`;
}

function inLaw({ form, draft, set }: Preconditions): TemplateResult {
  return html`<details ?open=${form.concerns(['basis', 'authority'])}>
    <summary>In law</summary>
    <div class="stack">
      ${textArea({
        form,
        path: 'basis',
        label: 'Ground in law',
        hint: 'As the info page names it. Without one: consent for P1, legitimate interests otherwise.',
        value: draft.basis,
        onInput: (basis) => set({ basis }),
      })}
      ${textField({
        form,
        path: 'authority.name',
        label: 'Authority for complaints',
        hint: 'Without one: that of the country the shop is in.',
        value: draft.authorityName,
        onInput: (authorityName) => set({ authorityName }),
      })}
      ${textField({
        form,
        path: 'authority.url',
        label: 'Its address on the web',
        value: draft.authorityUrl,
        onInput: (authorityUrl) => set({ authorityUrl }),
      })}
    </div>
  </details>`;
}
