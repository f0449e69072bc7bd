import type { HoldRules } from '../../../shared/model/hold.ts';

/** The rules of holding as a form has them: what is empty is off. */
export interface HoldDraft {
  on: boolean;
  minutes: number;
  most: number;
  /** One category a line: `Bread: 30`. */
  categories: string;
  /** `HH:MM`; empty where nothing is offered for the next day. */
  cutOff: string;
  slotMinutes: number;
  perSlot: number;
  /** One pick-up point a line. */
  points: string;
  alsoAbsent: boolean;
}

const LINE = /^(.+):\s*(\d+)$/;

export function holdDraftOf({ on, minutes, most, categories, nextDay }: HoldRules): HoldDraft {
  return {
    on,
    minutes,
    most,
    categories: categories.map((one) => `${one.category}: ${one.minutes}`).join('\n'),
    cutOff: nextDay?.cutOff ?? '',
    slotMinutes: nextDay?.slotMinutes ?? 120,
    perSlot: nextDay?.perSlot ?? 10,
    points: nextDay?.pickUpPoints.join('\n') ?? '',
    alsoAbsent: nextDay?.alsoAbsent ?? false,
  };
}

/** What the form says, to be checked: a line that is no category and number is kept, so that it is refused. */
export function holdRulesOf(draft: HoldDraft): unknown {
  const { on, minutes, most, cutOff, slotMinutes, perSlot, alsoAbsent } = draft;
  const categories = linesOf(draft.categories).map((line) => {
    const [, category = line, length = ''] = LINE.exec(line) ?? [];
    return { category: category.trim(), minutes: length === '' ? null : Number(length) };
  });
  const nextDay =
    cutOff === '' ? null : { cutOff, slotMinutes, perSlot, pickUpPoints: linesOf(draft.points), alsoAbsent };
  return { on, minutes, most, categories, nextDay };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
