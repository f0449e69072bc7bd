import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { FloorPlan, Spot } from '../../../shared/model/floor-plan.ts';
import { drawPlan } from '../../shop/map/plan-drawing.ts';
import { boxPoints, type PlanFrame, planFrame, pointsOf, UNITS } from '../../shop/map/plan-frame.ts';
import { planStyles } from '../../shop/map/plan-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { nameOfThing, type PlanList, type Thing } from './plan-edits.ts';

/** Metres that an arrow key moves a thing, and with Shift. */
const STEP = 0.1;
const STRIDE = 1;
const LISTS: readonly PlanList[] = [
  'walls',
  'passages',
  'tills',
  'shelves',
  'entrances',
  'kiosks',
  'outline',
];
const ARROWS: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export interface MoveDetail {
  thing: Thing;
  dx: number;
  dy: number;
  /** One drag is one edit. */
  drag: number | null;
}

/**
 * The plan as kiosks draw it, with a handle on each thing: dragged, or moved by arrow keys (Shift: a metre). Fires
 * `pick`, `move` and `remove-thing`; it changes nothing itself.
 */
@customElement('plan-canvas')
export class PlanCanvas extends LitElement {
  @property({ attribute: false }) plan!: FloorPlan;
  @property({ attribute: false }) kiosks: readonly { id: string; name: string }[] = [];
  @property({ attribute: false }) picked: Thing | null = null;
  @property({ type: Boolean }) readonly = false;
  @query('svg') private picture!: SVGSVGElement;
  private dragged: { thing: Thing; last: Spot; number: number } | null = null;
  private drags = 0;

  static override styles = [
    surfaceStyles,
    planStyles,
    css`
      svg {
        max-block-size: 34rem;
        touch-action: none;
      }
      .handle {
        fill: transparent;
        stroke: transparent;
        stroke-width: 10;
        cursor: grab;
        outline: none;
      }
      circle.handle {
        fill: color-mix(in srgb, var(--color-brand) 28%, transparent);
      }
      .handle:hover {
        stroke: color-mix(in srgb, var(--color-accent) 45%, transparent);
      }
      .handle:focus-visible,
      .handle[aria-pressed='true'] {
        stroke: var(--color-accent);
        stroke-width: 3;
      }
      .kiosk {
        fill: var(--color-brand);
        stroke: var(--color-raised);
        stroke-width: 2;
      }
    `,
  ];

  private spotOf(event: PointerEvent): Spot {
    const matrix = this.picture.getScreenCTM();
    if (!matrix) return { x: 0, y: 0 };
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    return { x: x / UNITS, y: y / UNITS };
  }

  private grab(event: PointerEvent, thing: Thing): void {
    this.pick(thing);
    if (this.readonly || event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.drags += 1;
    this.dragged = { thing, last: this.spotOf(event), number: this.drags };
  }

  private drag = (event: PointerEvent): void => {
    if (!this.dragged) return;
    const spot = this.spotOf(event);
    const { last, thing, number } = this.dragged;
    // By whole steps, so that things stay in line.
    const dx = STEP * Math.round((spot.x - last.x) / STEP);
    const dy = STEP * Math.round((spot.y - last.y) / STEP);
    if (dx === 0 && dy === 0) return;
    this.dragged.last = { x: last.x + dx, y: last.y + dy };
    this.move({ thing, dx, dy, drag: number });
  };

  private drop = (): void => {
    this.dragged = null;
  };

  private key(event: KeyboardEvent, thing: Thing): void {
    const arrow = ARROWS[event.key];
    if (arrow && !this.readonly) {
      const step = event.shiftKey ? STRIDE : STEP;
      this.move({ thing, dx: step * arrow.x, dy: step * arrow.y, drag: null });
    } else if (event.key === 'Delete' && !this.readonly)
      this.dispatchEvent(new CustomEvent('remove-thing', { detail: thing }));
    else if (event.key === 'Enter' || event.key === ' ') this.pick(thing);
    else return;
    event.preventDefault();
  }

  private pick(thing: Thing): void {
    this.dispatchEvent(new CustomEvent('pick', { detail: thing }));
  }

  private move(detail: MoveDetail): void {
    this.dispatchEvent(new CustomEvent('move', { detail }));
  }

  protected override render() {
    const { plan } = this;
    const frame = planFrame(plan, 0);
    return html`<svg viewBox=${frame.viewBox} role="group" aria-label="Floor plan" @pointermove=${this.drag} @pointerup=${this.drop} @pointercancel=${this.drop}>
      ${drawPlan(plan, frame, new Set())}
      ${plan.kiosks.map((kiosk) => {
        const { x, y } = frame.at(kiosk);
        return svg`<g transform="translate(${x} ${y}) rotate(${kiosk.heading})">
          <path class="kiosk" d="M -9 7 L -9 -5 L 0 -14 L 9 -5 L 9 7 Z"></path>
        </g>`;
      })}
      ${LISTS.map((list) => plan[list].map((_, index) => this.handle({ list, index }, frame)))}
    </svg>`;
  }

  private handle(thing: Thing, frame: PlanFrame) {
    const { list, index } = thing;
    const isPicked = this.picked?.list === list && this.picked.index === index;
    const name = nameOfThing(this.plan, thing, this.kiosks);
    const grab = (event: PointerEvent): void => this.grab(event, thing);
    const key = (event: KeyboardEvent): void => this.key(event, thing);
    if (list === 'walls') {
      const wall = this.plan.walls[index];
      return wall
        ? svg`<polyline class="handle" role="button" tabindex="0" aria-label=${name} aria-pressed=${isPicked}
            points=${pointsOf([frame.at(wall.from), frame.at(wall.to)])} @pointerdown=${grab} @keydown=${key}></polyline>`
        : nothing;
    }
    const one = this.plan[list][index];
    if (!one) return nothing;
    if ('width' in one)
      return svg`<polygon class="handle" role="button" tabindex="0" aria-label=${name} aria-pressed=${isPicked}
        points=${boxPoints(frame, one)} @pointerdown=${grab} @keydown=${key}></polygon>`;
    const { x, y } = frame.at(one);
    return svg`<circle class="handle" role="button" tabindex="0" aria-label=${name} aria-pressed=${isPicked}
      cx=${x} cy=${y} r=${list === 'outline' ? 6 : 13} @pointerdown=${grab} @keydown=${key}></circle>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-canvas': PlanCanvas;
  }
}
