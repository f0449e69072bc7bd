import { z } from 'zod';

/** What the GDPR asks for where a country has set nothing else (Art. 8). */
export const USUAL_MINIMUM_AGE = 16;

/** From which age somebody may agree to be remembered: between these, in years, countries have set it. */
export const AGE_BOUNDS = { from: 13, to: 16 } as const;
export const MinimumAge = z.int().min(AGE_BOUNDS.from).max(AGE_BOUNDS.to);

/** What a store sets about visits. */
export const VisitSetting = z.strictObject({
  minimumAge: MinimumAge,
  /** A personal rule that more than this share of visits stops is paused; percent. */
  stopLimit: z.int().min(5).max(80),
});
export type VisitSetting = z.infer<typeof VisitSetting>;
