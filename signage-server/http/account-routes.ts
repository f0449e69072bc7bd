import { accountEndpoints } from '../../shared/protocol/account-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { recordChange } from '../operations/record-change.ts';
import { endSession, endSessions, sessionsOf } from '../storage/person-sessions.ts';
import { type Routes, register } from './route.ts';

/** What people see and end of their own sessions. */
export const accountRoutes: Routes = (app, deps) => {
  const { storage } = deps;

  register(
    app,
    accountEndpoints.listSessions,
    async (_input, { principal: { userId, sessionId } }) => {
      const sessions = await sessionsOf(storage.db, userId, deps.now());
      return done({
        sessions: sessions.map((session) => ({ ...session, isThis: session.id === sessionId })),
      });
    },
    deps,
  );

  register(
    app,
    accountEndpoints.endSession,
    ({ params: { id } }, { principal }) =>
      recordChange(deps, principal, 'session.end', async (tx) => {
        if (id === principal.sessionId)
          return refuse('in-use', 'This is the session you are in; sign out to end it.');
        const { userId } = principal;
        if (!(await endSession(tx, userId, id)))
          return refuse('not-found', 'That session has ended already.');
        return done({ value: undefined, subject: userId, rings: [{ kind: 'person', userId }] });
      }),
    deps,
  );

  register(
    app,
    accountEndpoints.endOtherSessions,
    (_input, { principal }) =>
      recordChange(deps, principal, 'session.end-others', async (tx) => {
        const { userId, sessionId } = principal;
        const ended = await endSessions(tx, userId, sessionId);
        return done({
          value: { ended },
          subject: userId,
          detail: { ended },
          rings: [{ kind: 'person', userId }],
        });
      }),
    deps,
  );
};
