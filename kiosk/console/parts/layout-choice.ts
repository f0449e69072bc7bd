import { html, nothing, type TemplateResult } from 'lit';
import type { Layout } from '../../../shared/model/layout.ts';
import type { PresetZone } from '../../../shared/model/layout-presets.ts';
import { drawnChoice } from './drawn-choice.ts';
import './layout-drawing.ts';

interface LayoutChoiceOptions {
  layouts: readonly Layout[];
  /** Null is full screen; for an overlay, a strip along the bottom. */
  chosen: string | null;
  /** An overlay takes the place of the layout's main zone, and nothing else of the layout. */
  overlay?: boolean;
  onChange: (layoutId: string | null) => void;
}

const WHOLE: PresetZone = { name: 'Full screen', x: 0, y: 0, width: 100, height: 100, main: true };
/** An eighth of the height, as the player draws it. */
const STRIP: PresetZone = {
  name: 'Strip along the bottom',
  x: 0,
  y: 87.5,
  width: 100,
  height: 12.5,
  main: true,
};

const OVERLAY_PLACE =
  'The strip covers whatever lies along the lower edge of the screen, zones of a layout too. To lay it elsewhere choose a layout: it lies in that one’s main zone.';

/**
 * How the screen is divided. Nothing where there are no layouts: full screen is then the only way. Wants
 * `drawnChoiceStyles`.
 */
export function layoutChoice({
  layouts,
  chosen,
  overlay = false,
  onChange,
}: LayoutChoiceOptions): TemplateResult | typeof nothing {
  if (layouts.length === 0) return nothing;
  const none = overlay ? STRIP : WHOLE;
  return drawnChoice({
    name: 'layout',
    legend: overlay ? 'Place' : 'Layout',
    hint: overlay ? OVERLAY_PLACE : undefined,
    chosen: chosen ?? '',
    options: [
      {
        value: '',
        label: none.name,
        drawing: html`<layout-drawing .zones=${[none]}></layout-drawing>`,
      },
      ...layouts.map(({ id, name, zones }) => ({
        value: id,
        label: name,
        drawing: html`<layout-drawing
          .zones=${zones
            .map(({ playlistId, ...zone }) => ({ ...zone, main: playlistId === null }))
            .filter(({ main }) => main || !overlay)}
        ></layout-drawing>`,
      })),
    ],
    onChange: (id) => onChange(id || null),
  });
}
