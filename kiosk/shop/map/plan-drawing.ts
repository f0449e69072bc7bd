import { type SVGTemplateResult, svg } from 'lit';
import type { FloorPlan, Passage, Shelf } from '../../../shared/model/floor-plan.ts';
import { bayOf } from '../../../shared/wayfinding/places.ts';
import { boxPoints, middleOf, type PlanFrame, pointsOf, UNITS } from './plan-frame.ts';

/** The shop itself, without anybody in it: floor, walls, shelves, ways up and down, tills and doors. */
export function drawPlan(plan: FloorPlan, frame: PlanFrame, wanted: ReadonlySet<string>): SVGTemplateResult {
  const { at } = frame;
  return svg`
    <polygon class="floor" points=${pointsOf(plan.outline.map(at))}></polygon>
    ${plan.passages.map((passage) => drawPassage(passage, frame))}
    ${plan.walls.map(({ from, to }) => svg`<polyline class="wall" points=${pointsOf([at(from), at(to)])}></polyline>`)}
    ${plan.entrances.map((entrance) => {
      const { x, y } = at(entrance);
      return svg`<circle class="door" cx=${x} cy=${y} r=${0.55 * UNITS}></circle>
        <text class="door-name" x=${x} y=${y - UNITS}>${entrance.name}</text>`;
    })}
    ${plan.tills.map((till) => svg`<polygon class="till" points=${boxPoints(frame, till)}></polygon>`)}
    ${plan.shelves.map((shelf) => drawShelf(shelf, frame, wanted.has(shelf.id)))}
  `;
}

/** A shelf with the name of its aisle; one that is gone to shows its bays as well. */
function drawShelf(shelf: Shelf, frame: PlanFrame, wanted: boolean): SVGTemplateResult {
  const { x, y } = frame.at(middleOf(shelf));
  return svg`<g class=${wanted ? 'shelf wanted' : 'shelf'}>
    <polygon points=${boxPoints(frame, shelf)}></polygon>
    ${
      wanted
        ? shelf.bays.map((name, index) => {
            const { box } = bayOf(shelf, index);
            const middle = frame.at(middleOf(box));
            return svg`<polygon class="bay" points=${boxPoints(frame, box)}></polygon>
              <text class="bay-name" x=${middle.x} y=${middle.y}>${name}</text>`;
          })
        : svg`<text class="aisle" x=${x} y=${y}>${shelf.aisle}</text>`
    }
  </g>`;
}

/** Steps as treads across the shorter side, a ramp as a slope, a lift as a cabin. */
function drawPassage(passage: Passage, frame: PlanFrame): SVGTemplateResult {
  const { x, y, width, height, kind } = passage;
  const treads =
    kind === 'steps'
      ? [1, 2, 3].map((step) => {
          const along = step / 4;
          const ends =
            width < height
              ? [
                  { x: x + along * width, y },
                  { x: x + along * width, y: y + height },
                ]
              : [
                  { x, y: y + along * height },
                  { x: x + width, y: y + along * height },
                ];
          return svg`<polyline points=${pointsOf(ends.map(frame.at))}></polyline>`;
        })
      : kind === 'ramp'
        ? svg`<polyline points=${pointsOf(
            [
              { x, y: y + height },
              { x: x + width / 2, y },
              { x: x + width, y: y + height },
            ].map(frame.at),
          )}></polyline>`
        : svg`<polyline points=${pointsOf(
            [
              { x, y },
              { x: x + width, y: y + height },
            ].map(frame.at),
          )}></polyline>`;
  return svg`<g class="passage"><polygon points=${boxPoints(frame, passage)}></polygon>${treads}</g>`;
}
