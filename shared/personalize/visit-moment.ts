import type { Personal, PersonalClass } from '../consent/surface.ts';
import type { VisitMoment } from '../model/personal-rule.ts';

/** What is so in a visit, as far as it decides where in it somebody is. */
export interface VisitSteps {
  over: boolean;
  /** Paid for something since the visit began. */
  paid: boolean;
  /** Put something on the list since the visit began. */
  listed: boolean;
  /** Opened a product since the visit began. */
  opened: boolean;
}

export function visitMoment({ over, paid, listed, opened }: VisitSteps): VisitMoment {
  if (over) return 'after';
  if (paid) return 'pay';
  if (listed) return 'decide';
  return opened ? 'browse' : 'entry';
}

const ANY_TIME = ['L0', 'L1', 'L2', 'L3', 'L4', 'L5'] as const;

/**
 * What may come unasked at each moment: at the decision it is cool, at the door creepy (D024). What somebody asked for is
 * on their own phone, behind the scan and the purpose that they switched on, and does not wait.
 */
export const CLASSES_AT = {
  entry: ['L0', 'L1'],
  browse: ANY_TIME,
  decide: ANY_TIME,
  pay: ANY_TIME,
  after: ANY_TIME,
} as const satisfies Record<VisitMoment, readonly PersonalClass[]>;
export type ClassAt<M extends VisitMoment> = (typeof CLASSES_AT)[M][number];

/** Whether a class of content may come unasked at a moment. */
export function mayCome(content: PersonalClass, moment: VisitMoment): boolean {
  const classes: readonly PersonalClass[] = CLASSES_AT[moment];
  return classes.includes(content);
}

/**
 * Of what is offered unasked, what may come at this moment. What may never come then is refused by the type, where the
 * moment is known: a payload for the entry cannot be written that is personal.
 */
export function atMoment<M extends VisitMoment, C extends ClassAt<M>, T>(
  moment: M,
  offered: readonly Personal<C, T>[],
): Personal<C, T>[] {
  return offered.filter(({ contentClass }) => mayCome(contentClass, moment));
}
