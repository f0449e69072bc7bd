import {
  eventStreamEndpoints,
  STREAM_EVENTS,
  type StreamEventName,
} from '../../shared/protocol/event-stream.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { Coalesce } from '../realtime/coalesce.ts';
import type { Change } from '../storage/change-feed.ts';
import { type Routes, register } from './route.ts';

const STREAMS_AT_MOST = 50;
/** As often as a page of the console is told at most. */
const INTERVAL_MS = 500;
/** Shorter than the minute after which proxies give up a silent line; and the caller is looked at again. */
const BEAT_MS = 25_000;
/** What a listener that does not read may have waiting; it is let go then, and connects anew. */
const BEHIND_AT_MOST = 1000;

/** What changed, for whoever listens with a key or a session. */
export const eventStreamRoutes: Routes = (app, deps) => {
  let streams = 0;
  register(
    app,
    eventStreamEndpoints.listen,
    (_, { request, principal }) => {
      if (streams >= STREAMS_AT_MOST)
        return refuse('too-many-requests', `${STREAMS_AT_MOST} others listen already.`);
      let end = (): void => {};
      const stream = new ReadableStream<string>(
        {
          start(controller) {
            streams += 1;
            const send = (text: string): void => {
              if ((controller.desiredSize ?? 0) <= -BEHIND_AT_MOST) end();
              else controller.enqueue(text);
            };
            const tell = (event: StreamEventName, data: object): void => {
              const { right } = STREAM_EVENTS[event];
              if (right === null || principal.rights.includes(right))
                send(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
            };
            const displays = new Coalesce(INTERVAL_MS, (displayId) => tell('display-changed', { displayId }));
            const topics = new Coalesce(INTERVAL_MS, (event) => tell(event as StreamEventName, {}));
            const stop = deps.storage.changes.listen((change) => {
              if (change.kind === 'display' || change.kind === 'revoked') displays.touch(change.displayId);
              else for (const event of eventsOf(change)) topics.touch(event);
            });
            const beat = setInterval(() => {
              deps.authenticators.person(request.headers).then(
                // An event's lines begin with its name; one that begins with a colon is passed over.
                (person) => (person.ok ? send(': \n\n') : end()),
                () => end(),
              );
            }, BEAT_MS).unref();
            end = () => {
              end = () => {};
              streams -= 1;
              clearInterval(beat);
              stop();
              displays.close();
              topics.close();
              try {
                controller.close();
              } catch {
                // The listener went first.
              }
            };
            request.signal.addEventListener('abort', () => end(), { once: true });
            tell('hello', { build: deps.build });
          },
          cancel: () => end(),
        },
        { highWaterMark: 1 },
      );
      return done(stream);
    },
    deps,
    { limit: { points: 60, seconds: 60 } },
  );
};

function eventsOf(change: Change): StreamEventName[] {
  if (change.kind === 'published') return ['published', 'content-changed'];
  if (change.kind === 'content' || change.kind === 'catalogue') return ['content-changed'];
  return change.kind === 'log' ? ['log-changed'] : [];
}
