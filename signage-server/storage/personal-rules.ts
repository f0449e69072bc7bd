import { PersonalRuleName, RulePlaces } from '../../shared/model/personal-rule.ts';
import type { RuleInForce } from '../../shared/personalize/personal-rules.ts';
import type { StopCount } from '../../shared/personalize/stop-rate.ts';
import type { Reader, Tx } from './transaction.ts';

const DAY_MS = 86_400_000;

/** A rule that somebody, or the alarm, has changed. */
export interface SetRule extends RuleInForce {
  changedAt: number;
}

/** Rules that are not as they come, by name. */
export async function setRules(db: Reader): Promise<Map<PersonalRuleName, SetRule>> {
  const rows = await db.selectFrom('personal_rule').selectAll().execute();
  return new Map(
    rows.flatMap((row) => {
      const rule = PersonalRuleName.safeParse(row.rule);
      const places = RulePlaces.parse(JSON.parse(row.places));
      const set = {
        places,
        state: row.state,
        changedAt: row.changed_at,
      };
      return rule.success ? [[rule.data, set] as const] : [];
    }),
  );
}

export async function saveRule(tx: Tx, rule: PersonalRuleName, set: SetRule): Promise<void> {
  const row = {
    places: JSON.stringify(set.places),
    state: set.state,
    changed_at: set.changedAt,
  };
  await tx
    .insertInto('personal_rule')
    .values({ rule, ...row })
    .onConflict((conflict) => conflict.column('rule').doUpdateSet(row))
    .execute();
}

/** Adds to the counts of a rule on the day of `at`. */
export async function addRuleFigure(
  tx: Tx,
  rule: PersonalRuleName,
  more: StopCount,
  at: number,
): Promise<void> {
  await tx
    .insertInto('rule_figure')
    .values({ rule, day: at - (at % DAY_MS), ...more })
    .onConflict((conflict) =>
      conflict.columns(['rule', 'day']).doUpdateSet((eb) => ({
        visits: eb('rule_figure.visits', '+', more.visits),
        stops: eb('rule_figure.stops', '+', more.stops),
      })),
    )
    .execute();
}

/** What was counted of a rule from the day of `from` on. */
export async function ruleFigure(db: Reader, rule: PersonalRuleName, from: number): Promise<StopCount> {
  const rows = await db
    .selectFrom('rule_figure')
    .select(['visits', 'stops'])
    .where('rule', '=', rule)
    .where('day', '>=', from - (from % DAY_MS))
    .execute();
  return rows.reduce((sum, row) => ({ visits: sum.visits + row.visits, stops: sum.stops + row.stops }), {
    visits: 0,
    stops: 0,
  });
}

/** A rule is counted anew. */
export async function deleteRuleFigure(tx: Tx, rule: PersonalRuleName): Promise<void> {
  await tx.deleteFrom('rule_figure').where('rule', '=', rule).execute();
}

export async function deleteRuleFiguresBefore(tx: Tx, before: number): Promise<void> {
  await tx.deleteFrom('rule_figure').where('day', '<', before).execute();
}
