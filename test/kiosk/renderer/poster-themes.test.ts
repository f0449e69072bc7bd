import { expect, test } from 'vitest';
import { POSTER_THEMES } from '../../../kiosk/renderer/poster-themes.ts';
import { contrastOf } from '../../support/contrast.ts';

test.each(Object.entries(POSTER_THEMES))(
  'REN-24 in %s headings have a contrast of 7:1 and all other words one of 4.5:1',
  (_name, { field, ink, tone }) => {
    expect(contrastOf(ink, field)).toBeGreaterThanOrEqual(7);
    expect(contrastOf(tone, field)).toBeGreaterThanOrEqual(4.5);
  },
);
