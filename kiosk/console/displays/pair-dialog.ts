import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { PAIRING_CODE_LENGTH } from '../../../shared/protocol/pairing-letters.ts';
import { showToast } from '../../ui/show-toast.ts';
import { ask } from '../data/ask.ts';
import { selectField, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { zoneField } from '../parts/zone-field.ts';
import { openOnScreen } from './open-on-screen.ts';
import { impossibleIn, readCode, showCode } from './pairing-code.ts';

/** Makes a display of the screen that shows the code typed here. */
@customElement('pair-dialog')
export class PairDialog extends FormDialog {
  protected override readonly heading = 'Pair a screen';
  protected override readonly action = 'Pair';
  /** The zone to begin with. */
  @property() zone = 'UTC';
  /** Where the screen, which is another device, finds this server. */
  @property() origin = location.origin;
  @state() private code = '';
  /** What was typed last and is in no code. */
  @state() private impossible: string | null = null;
  @state() private name = '';
  @state() private kind = 'wall';

  static override styles = [
    FormDialog.styles,
    css`
      .code > input {
        min-block-size: calc(var(--target) * 1.6);
        font-family: var(--font-mono);
        font-size: clamp(1.5rem, 7vw, 2.25rem);
        font-weight: var(--weight-bold);
        letter-spacing: 0.12em;
        text-align: center;
        text-transform: uppercase;
      }
      .two {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
        gap: var(--space-4);
        align-items: start;
      }
    `,
  ];

  private onCode = (event: InputEvent): void => {
    const input = event.target as HTMLInputElement;
    this.code = readCode(input.value);
    this.impossible = impossibleIn(input.value);
    // Re-grouping moves the caret to the end, which is right while typing and wrong while mending the middle.
    if (this.impossible || input.selectionStart === input.value.length) input.value = showCode(this.code);
  };

  protected override async save(): Promise<boolean> {
    const { code, name, kind, zone } = this;
    if (code.length !== PAIRING_CODE_LENGTH) {
      this.impossible = null;
      this.form.clear();
      this.form.add('code', `The code has eight letters; this has ${code.length}.`);
      return false;
    }
    const body = this.form.check(consoleEndpoints.pairDisplay.body, { code, name, kind, zone });
    if (!body) return false;
    const display = await ask(consoleEndpoints.pairDisplay, { body });
    showToast({ tone: 'success', text: `${display.name} is paired. It starts to play in a moment.` });
    return true;
  }

  protected override body() {
    const { form } = this;
    const wrong = form.of('code');
    const impossible = this.impossible
      ? `There is no “${this.impossible}” in a code: it has no vowels, no Y and no digits.`
      : undefined;
    return html`<p class="soft">${openOnScreen(this.origin)} It shows a code.</p>
      <div class="field code">
        <label for="field-code">Code on the screen</label>
        <input
          id="field-code"
          data-autofocus
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          inputmode="text"
          .value=${live(showCode(this.code))}
          aria-invalid=${wrong ? 'true' : 'false'}
          aria-describedby="code-message"
          @input=${this.onCode}
        />
        <small id="code-message" class=${(impossible ?? wrong) ? 'error' : ''} aria-live="polite">
          ${impossible ?? wrong ?? 'Eight letters, good for ten minutes. Spaces and dashes do not matter.'}
        </small>
      </div>
      ${textField({
        form,
        path: 'name',
        label: 'Name',
        hint: 'Where it hangs, such as "Entrance left".',
        value: this.name,
        onInput: (name) => {
          this.name = name;
        },
      })}
      <div class="two">
        ${selectField({
          form,
          path: 'kind',
          label: 'Kind',
          value: this.kind,
          options: [
            { value: 'wall', label: 'Wall screen: plays' },
            { value: 'kiosk', label: 'Touch kiosk: plays, is touched, shows the QR' },
          ],
          onChange: (kind) => {
            this.kind = kind;
          },
        })}
        ${zoneField({
          form,
          path: 'zone',
          label: 'Time zone',
          value: this.zone,
          onInput: (zone) => {
            this.zone = zone;
          },
        })}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pair-dialog': PairDialog;
  }
}
