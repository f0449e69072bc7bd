import { personalRuleEndpoints as api } from '../../shared/protocol/personal-rule-endpoints.ts';
import { done } from '../../shared/protocol/problem.ts';
import { recordChange } from '../operations/record-change.ts';
import { readStore } from '../storage/store.ts';
import type { Reader } from '../storage/transaction.ts';
import { readVisitSetting, saveVisitSetting } from '../storage/visit-setting.ts';
import { personalRules, resumeRule, setRule } from '../visits/personal-rules.ts';
import { type Routes, register } from './route.ts';

/** What is suggested to one person, as the store sets it, and what it asks of whoever is remembered. */
export const personalRuleRoutes: Routes = (app, deps) => {
  const { storage } = deps;
  const setting = async (db: Reader) => {
    const { minimum_age: minimumAge, stop_limit: stopLimit } = await readVisitSetting(db);
    return { minimumAge, stopLimit };
  };

  register(
    app,
    api.personalRules,
    async () =>
      done({
        rules: await personalRules(storage.db, deps.now()),
        stopLimit: (await setting(storage.db)).stopLimit,
      }),
    deps,
  );

  register(
    app,
    api.setPersonalRule,
    ({ params: { rule }, body }, { principal }) =>
      recordChange(deps, principal, 'rule.set', async (tx, now) => {
        const set = await setRule(tx, rule, body, now);
        return set.ok ? done({ value: { rule: set.value }, subject: rule, detail: body }) : set;
      }),
    deps,
  );

  register(
    app,
    api.resumePersonalRule,
    ({ params: { rule } }, { principal }) =>
      recordChange(deps, principal, 'rule.resume', async (tx, now) => {
        const resumed = await resumeRule(tx, rule, now);
        return resumed.ok ? done({ value: { rule: resumed.value }, subject: rule }) : resumed;
      }),
    deps,
  );

  register(app, api.visitSetting, async () => done(await setting(storage.db)), deps);

  register(
    app,
    api.setVisitSetting,
    ({ body }, { principal }) =>
      recordChange(deps, principal, 'visits.setting', async (tx) => {
        const { id } = await readStore(tx);
        await saveVisitSetting(tx, id, { minimum_age: body.minimumAge, stop_limit: body.stopLimit });
        return done({ value: body, subject: id, detail: body });
      }),
    deps,
  );
};
