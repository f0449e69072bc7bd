import { z } from 'zod';
import { Instant } from '../model/id.ts';
import { PersonalRuleName, RulePlaces, RuleState } from '../model/personal-rule.ts';
import { VisitSetting } from '../model/visit-setting.ts';
import { endpoints } from './endpoint.ts';

const tens = z.int().min(0).nullable();
const byRule = z.strictObject({ rule: PersonalRuleName });

/** A personal rule with what it does here and how often people stop it. */
const PersonalRule = z.strictObject({
  rule: PersonalRuleName,
  state: RuleState,
  places: RulePlaces,
  /** When somebody, or the alarm, last changed it; null while it is as it comes. */
  changedAt: Instant.nullable(),
  /** By the creep gate, as its places are now. */
  score: z.int(),
  /** Of the last four weeks, or since it was last let on: in tens, null below ten. */
  visits: tens,
  stops: tens,
  /** Whole percent, of what is told. */
  percent: z.int().min(0).max(100).nullable(),
});
export type PersonalRule = z.infer<typeof PersonalRule>;

/** The rules by which something is suggested to one person, as the store sets them. */
export const personalRuleEndpoints = endpoints({
  personalRules: {
    method: 'GET',
    path: '/api/v1/personal-rules',
    access: 'reports:read',
    summary:
      'Every personal rule: where and when it speaks, its score at the creep gate, how often it is stopped',
    response: z.strictObject({ rules: z.array(PersonalRule), stopLimit: z.int() }),
  },
  setPersonalRule: {
    method: 'PUT',
    path: '/api/v1/personal-rules/{rule}',
    access: 'store:manage',
    summary:
      'Puts a personal rule into force as it is to be from now on, past the creep gate. `approved` is the word of whoever manages the store for what the gate wants approved; what it blocks nobody puts into force',
    params: byRule,
    body: z.strictObject({ places: RulePlaces, on: z.boolean(), approved: z.boolean().default(false) }),
    response: z.strictObject({ rule: PersonalRule }),
  },
  resumePersonalRule: {
    method: 'POST',
    path: '/api/v1/personal-rules/{rule}/resume',
    access: 'publish',
    summary: 'Lets a rule that was paused by itself on again; its stops are counted anew',
    params: byRule,
    response: z.strictObject({ rule: PersonalRule }),
  },
  visitSetting: {
    method: 'GET',
    path: '/api/v1/visit-setting',
    access: 'content:read',
    summary: 'From which age somebody may be remembered, and which share of stops pauses a personal rule',
    response: VisitSetting,
  },
  setVisitSetting: {
    method: 'PUT',
    path: '/api/v1/visit-setting',
    access: 'store:manage',
    summary: 'Sets both; who is remembered already stays so',
    body: VisitSetting,
    response: VisitSetting,
  },
});
