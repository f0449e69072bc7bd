import { z } from 'zod';
import { SuggestionReason } from './visit.ts';

/** A rule by which something is suggested to one person; every suggestion names its own. */
export type PersonalRuleName = SuggestionReason['rule'];
export const PersonalRuleName = z.enum(
  SuggestionReason.options.map(({ shape }) => shape.rule.value) as [PersonalRuleName, ...PersonalRuleName[]],
);

/**
 * Where in a visit somebody is. `entry`: they have touched nothing yet; `browse`: they have opened a product; `decide`:
 * they have put something on the list; `pay`: they have paid; `after`: the visit is over.
 */
export const VisitMoment = z.enum(['entry', 'browse', 'decide', 'pay', 'after']);
export type VisitMoment = z.infer<typeof VisitMoment>;

/** Surfaces on which something personal can stand. */
export const RuleSurface = z.enum(['kiosk-paired', 'phone']);
export type RuleSurface = z.infer<typeof RuleSurface>;

const moments = z.array(VisitMoment).max(VisitMoment.options.length);

/** At which moments of a visit a rule may speak, on each surface; none where the list is empty. */
export const RulePlaces = z.strictObject({ 'kiosk-paired': moments, phone: moments });
export type RulePlaces = z.infer<typeof RulePlaces>;

/** `paused`: too many people stopped it, and nobody has looked at it since. */
export const RuleState = z.enum(['on', 'off', 'paused']);
export type RuleState = z.infer<typeof RuleState>;
