import { z } from 'zod';

/** Colour schemes of what the renderer draws. The colours themselves stand in kiosk/renderer/poster-themes.ts. */
export const PosterTheme = z.enum(['forest', 'butter', 'tomato', 'sky', 'night', 'paper']);
export type PosterTheme = z.infer<typeof PosterTheme>;

/** The fields that most of what is drawn has. */
export const theme = PosterTheme.default('forest');
export const heading = z.string().trim().min(1).max(80);
