import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FloorPlan, Spot } from '../../../shared/model/floor-plan.ts';
import type { ShelfPlace } from '../../../shared/wayfinding/places.ts';
import type { Way } from '../../../shared/wayfinding/shortest-way.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { drawPlan } from './plan-drawing.ts';
import { boxPoints, type PlanFrame, planFrame, pointsOf, UNITS } from './plan-frame.ts';
import { planStyles } from './plan-styles.ts';

/** Where somebody is, and where they look (degrees clockwise from the plan's upper edge), as far as that is known. */
export interface Standing {
  spot: Spot;
  facing: number | null;
}

/** Somewhere to go, with what stands on its mark: a number on a tour, nothing at a single aim. */
export interface Aim {
  place: ShelfPlace;
  mark: string;
}

/** The plan of the shop, with the way through it drawn in. For the eye: the way in words stands beside it. */
@customElement('plan-picture')
export class PlanPicture extends LitElement {
  @property({ attribute: false }) plan: FloorPlan | null = null;
  @property({ attribute: false }) here: Standing | null = null;
  @property({ attribute: false }) ways: readonly Way[] = [];
  @property({ attribute: false }) aims: readonly Aim[] = [];
  /** The heading that is up, degrees clockwise from the plan's upper edge. */
  @property({ type: Number }) up = 0;
  /** What the picture is, for those who do not see it. */
  @property() label = '';
  @property() hereLabel = '';

  static override styles = [surfaceStyles, planStyles];

  protected override render() {
    const { plan } = this;
    if (!plan) return nothing;
    const frame = planFrame(plan, this.up);
    const wanted = new Set(this.aims.map(({ place }) => place.shelf.id));
    return html`<svg viewBox=${frame.viewBox} role="img" aria-label=${this.label}>
      ${drawPlan(plan, frame, wanted)}
      ${this.aims.map(
        ({ place }) => svg`<polygon class="aim" points=${boxPoints(frame, place.box)}></polygon>
          ${place.bay ? bayName(place, frame) : nothing}`,
      )}
      ${this.way(frame)} ${this.standing(frame)} ${this.aims.map((aim) => this.mark(aim, frame))}
    </svg>`;
  }

  /** All ways as one line, so that it is drawn from its beginning to its end. */
  private way(frame: PlanFrame) {
    const spots = this.ways.flatMap((way) => way.spots).map(frame.at);
    if (spots.length < 2) return nothing;
    const points = pointsOf(spots);
    return svg`
      <polyline class="casing" points=${points}></polyline>
      <polyline class="way" pathLength="1" points=${points}></polyline>
    `;
  }

  private standing(frame: PlanFrame) {
    if (!this.here) return nothing;
    const { x, y } = frame.at(this.here.spot);
    const { facing } = this.here;
    const turn = facing === null ? null : facing - this.up;
    return svg`<g class="here">
      <circle class="pulse" cx=${x} cy=${y} r=${0.6 * UNITS}></circle>
      ${
        turn === null
          ? nothing
          : svg`<path d="M -9 -6 L 0 -24 L 9 -6 Z" transform="translate(${x} ${y}) rotate(${turn})"></path>`
      }
      <circle cx=${x} cy=${y} r=${0.5 * UNITS}></circle>
      <text class="tag" x=${x} y=${y + 1.25 * UNITS}>${this.hereLabel}</text>
    </g>`;
  }

  private mark({ place, mark }: Aim, frame: PlanFrame) {
    const { x, y } = frame.at(place.face);
    if (mark === '')
      return svg`<text class="tag start" x=${x + 24} y=${y - 25}>${[place.shelf.aisle, place.bay].filter(Boolean).join(' · ')}</text>
      <path
        class="pin"
        d="M 0 0 C -5 -9 -15 -14 -15 -25 A 15 15 0 0 1 15 -25 C 15 -14 5 -9 0 0 Z M 0 -19 A 6 6 0 1 0 0 -31 A 6 6 0 1 0 0 -19 Z"
        transform="translate(${x} ${y})"
      ></path>`;
    return svg`<g class="stop">
      <circle cx=${x} cy=${y} r=${0.68 * UNITS}></circle>
      <text x=${x} y=${y}>${mark}</text>
    </g>`;
  }
}

function bayName({ box, bay }: ShelfPlace, frame: PlanFrame) {
  const { x, y } = frame.at({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  return svg`<text class="aim-name" x=${x} y=${y}>${bay}</text>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-picture': PlanPicture;
  }
}
