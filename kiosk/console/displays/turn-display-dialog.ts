import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Display } from '../../../shared/model/display.ts';
import type { Rotation } from '../../../shared/model/rotation.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { ask } from '../data/ask.ts';
import { offerUndo } from '../data/feedback.ts';
import { choiceStyles } from '../parts/choice-styles.ts';
import { cssVars } from '../parts/css-vars.ts';
import { drawnChoice, drawnChoiceStyles } from '../parts/drawn-choice.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { rotationText } from './rotation-text.ts';

const TURNS: readonly { rotation: Rotation; label: string }[] = [
  { rotation: 0, label: 'Not at all' },
  { rotation: 90, label: '90° to the right' },
  { rotation: 180, label: 'Upside down' },
  { rotation: 270, label: '90° to the left' },
];

/** Turns the picture of a display that hangs on its side or upside down. */
@customElement('turn-display-dialog')
export class TurnDisplayDialog extends FormDialog {
  protected override readonly heading = 'Turn the picture';
  protected override readonly action = 'Save';
  @property({ attribute: false }) display!: Display;
  /** Null until something is chosen. */
  @state() private chosen: Rotation | null = null;

  static override styles = [
    FormDialog.styles,
    choiceStyles,
    drawnChoiceStyles,
    css`
      .tiles {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 6.75rem), 1fr));
      }
      .turned {
        display: grid;
        place-items: center;
        block-size: 4.5rem;
        margin: 0;
      }
      .picture {
        display: grid;
        place-items: center;
        inline-size: 4rem;
        aspect-ratio: 16 / 9;
        border: 1.5px solid var(--color-on-brand-soft);
        border-radius: var(--radius-sm);
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
        font-weight: var(--weight-bold);
        transform: rotate(calc(var(--turn) * 1deg));
      }
    `,
  ];

  protected override async save(): Promise<boolean> {
    const { id, name, rotation: before } = this.display;
    const rotation = this.chosen ?? before;
    const turn = (to: Rotation) =>
      ask(consoleEndpoints.updateDisplay, { params: { id }, body: { rotation: to } });
    if (rotation === before) return true;
    await turn(rotation);
    offerUndo(`The picture of ${name} is now ${rotationText(rotation)}.`, () => turn(before));
    return true;
  }

  protected override body() {
    const now = this.chosen ?? this.display.rotation;
    return html`<p>
        For a screen that hangs on its side or upside down while its computer does not know. It turns at once, without
        publishing.
      </p>
      ${drawnChoice({
        name: 'rotation',
        legend: 'Turned',
        chosen: String(now),
        options: TURNS.map(({ rotation, label }) => ({
          value: String(rotation),
          label,
          drawing: html`<span class="turned"><span class="picture" ${cssVars({ '--turn': rotation })}>Aa</span></span>`,
        })),
        onChange: (value) => {
          this.chosen = TURNS.find(({ rotation }) => String(rotation) === value)?.rotation ?? null;
        },
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'turn-display-dialog': TurnDisplayDialog;
  }
}
