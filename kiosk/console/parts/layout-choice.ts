import { html, nothing, type TemplateResult } from 'lit';
import type { Layout } from '../../../shared/model/layout.ts';
import { drawnChoice } from './drawn-choice.ts';
import './layout-drawing.ts';

interface LayoutChoiceOptions {
  layouts: readonly Layout[];
  /** Null is full screen. */
  chosen: string | null;
  onChange: (layoutId: string | null) => void;
}

/**
 * How the screen is divided. Nothing where there are no layouts: full screen is then the only way. Wants
 * `drawnChoiceStyles`.
 */
export function layoutChoice({
  layouts,
  chosen,
  onChange,
}: LayoutChoiceOptions): TemplateResult | typeof nothing {
  if (layouts.length === 0) return nothing;
  const whole = { name: '', x: 0, y: 0, width: 100, height: 100, main: true };
  return drawnChoice({
    name: 'layout',
    legend: 'Layout',
    chosen: chosen ?? '',
    options: [
      {
        value: '',
        label: 'Full screen',
        drawing: html`<layout-drawing .zones=${[whole]}></layout-drawing>`,
      },
      ...layouts.map(({ id, name, zones }) => ({
        value: id,
        label: name,
        drawing: html`<layout-drawing
          .zones=${zones.map(({ playlistId, ...zone }) => ({ ...zone, main: playlistId === null }))}
        ></layout-drawing>`,
      })),
    ],
    onChange: (id) => onChange(id || null),
  });
}
