import { asksSomething, type Slot } from '../model/playlist.ts';

/** The slot as it is where nothing is learned: its rules choose, and a variant without a rule is for nobody. */
export function byRulesAlone({ choice: _, ...slot }: Slot): Slot {
  return { ...slot, variants: slot.variants.filter(({ when }) => asksSomething(when)) };
}
