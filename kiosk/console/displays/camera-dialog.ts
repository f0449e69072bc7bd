import { css, html, type PropertyValues, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Display } from '../../../shared/model/display.ts';
import { type DisplayCamera, PLAIN_CAMERA } from '../../../shared/model/display-camera.ts';
import type { Rotation } from '../../../shared/model/rotation.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { ask } from '../data/ask.ts';
import { offerUndo } from '../data/feedback.ts';
import { choiceStyles } from '../parts/choice-styles.ts';
import { drawnChoice, drawnChoiceStyles } from '../parts/drawn-choice.ts';
import { selectField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';

/** Stands for the camera that the browser offers first; no label is empty. */
const FIRST = '';

const TURNS: readonly { turn: Rotation; label: string }[] = [
  { turn: 0, label: 'Upright' },
  { turn: 90, label: 'On its left side' },
  { turn: 180, label: 'Upside down' },
  { turn: 270, label: 'On its right side' },
];

/** Which camera a display uses, how far it looks, and which way up it hangs. */
@customElement('camera-dialog')
export class CameraDialog extends FormDialog {
  protected override readonly heading = 'Camera';
  protected override readonly action = 'Save';
  @property({ attribute: false }) display!: Display;
  @state() private draft: DisplayCamera = PLAIN_CAMERA;

  static override styles = [
    FormDialog.styles,
    choiceStyles,
    drawnChoiceStyles,
    css`
      .tiles {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 6.75rem), 1fr));
      }
      svg {
        display: block;
        inline-size: 100%;
        max-block-size: 4.5rem;
        fill: none;
        stroke: var(--color-on-brand-soft);
        stroke-width: 1.5;
        stroke-linejoin: round;
      }
      svg .seen {
        fill: var(--color-brand-soft);
        stroke: none;
      }
      svg .body {
        fill: var(--color-on-brand-soft);
        stroke: none;
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('display')) this.draft = this.display.camera;
  }

  protected override async save(): Promise<boolean> {
    const { id, name, camera: before } = this.display;
    const use = (camera: DisplayCamera) =>
      ask(consoleEndpoints.updateDisplay, { params: { id }, body: { camera } });
    await use(this.draft);
    offerUndo(`The camera of ${name} is saved.`, () => use(before));
    return true;
  }

  private change(change: Partial<DisplayCamera>): void {
    this.draft = { ...this.draft, ...change };
  }

  protected override body() {
    const { reach, deviceLabel, turn } = this.draft;
    return html`<p>Takes effect at once, without publishing. Whether a camera may be on at all is the store's posture.</p>
      ${drawnChoice({
        name: 'reach',
        legend: 'People stand',
        chosen: reach,
        options: [
          { value: 'near', label: 'Near', hint: 'Up to about 1.9 m', drawing: drawnReach(1) },
          {
            value: 'far',
            label: 'Far',
            hint: 'Up to about 2.7 m; about twice the work for its computer',
            drawing: drawnReach(2),
          },
        ],
        onChange: (value) => this.change({ reach: value === 'far' ? 'far' : 'near' }),
      })}
      ${selectField({
        form: this.form,
        path: 'camera.deviceLabel',
        label: 'Which one',
        hint: 'Where the chosen one is not connected, the screen uses another and says so here.',
        value: deviceLabel ?? FIRST,
        options: this.cameras(),
        onChange: (value) => this.change({ deviceLabel: value === FIRST ? null : value }),
      })}
      ${drawnChoice({
        name: 'turn',
        legend: 'It hangs',
        chosen: String(turn),
        options: TURNS.map(({ turn, label }) => ({ value: String(turn), label, drawing: drawnTurn(turn) })),
        onChange: (value) =>
          this.change({ turn: TURNS.find(({ turn }) => String(turn) === value)?.turn ?? 0 }),
      })}`;
  }

  /** Those that the screen says are connected, and the chosen one, which may not be. */
  private cameras() {
    const connected = this.display.status?.cameras ?? [];
    const { deviceLabel } = this.display.camera;
    const missing = deviceLabel !== null && !connected.includes(deviceLabel) ? [deviceLabel] : [];
    return [
      { value: FIRST, label: 'The first one that it finds' },
      ...[...new Set(connected)].map((label) => ({ value: label, label })),
      ...missing.map((label) => ({ value: label, label: `${label} (not connected)` })),
    ];
  }
}

/** A screen on the left, and how far to the right it sees people. */
function drawnReach(times: 1 | 2) {
  const reach = times * 32;
  return html`<svg viewBox="0 0 80 32">
    ${svg`<path class="seen" d="M8 16 L${8 + reach} ${16 - reach / 5} V${16 + reach / 5} Z" />
      <rect class="body" x="4" y="6" width="4" height="20" rx="1" />
      ${[...Array(times).keys()].map(
        (i) =>
          svg`<circle cx="${30 + 30 * i}" cy="12" r="3" /><path d="M${25 + 30 * i} 22 a5 5 0 0 1 10 0 Z" />`,
      )}`}
  </svg>`;
}

/** A camera as it hangs; its lens is right of its middle, its foot below. Turning its picture by `turn` mends that. */
function drawnTurn(turn: Rotation) {
  return html`<svg viewBox="0 0 80 32">
    ${svg`<g transform="rotate(${-turn} 40 16)">
      <rect x="29" y="9" width="22" height="12" rx="3" /><circle class="body" cx="45" cy="15" r="3" />
      <path d="M36 25 h8 M40 21 v4" />
    </g>`}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'camera-dialog': CameraDialog;
  }
}
