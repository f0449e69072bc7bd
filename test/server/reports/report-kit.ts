import { expect } from 'vitest';
import type { LogEvent } from '../../../shared/model/log.ts';
import { newDisplay } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';

type Play = Extract<LogEvent, { kind: 'play' }>;

/** A play of ten seconds of the poster, in the main zone. */
export function play(seq: number, startedAt: number, result: Play['result'], more: Partial<Play> = {}): Play {
  const ids = { creativeId: 'poster', playlistId: null, entryId: null, zone: null, slotId: null };
  const length = { durationMs: 10_000, result, clockOffsetMs: 0 };
  return { seq, kind: 'play', ...ids, revision: 1, startedAt, ...length, ...more };
}

type Interaction = Extract<LogEvent, { kind: 'interaction' }>;

export function interaction(
  seq: number,
  at: number,
  action: Interaction['action'],
  more: Partial<Interaction> = {},
): Interaction {
  const nowhere = { clockOffsetMs: 0, productId: null, zone: null, slotId: null, list: null, minutes: null };
  return { seq, kind: 'interaction', at, action, ...nowhere, ...more };
}

/** A new screen reports these. */
export async function log(server: TestServer, id: string, name: string, events: LogEvent[]): Promise<void> {
  const display = await newDisplay(server, { id, name });
  const response = await display.call('POST', '/api/v1/display/log', { epoch: 'e1', events });
  expect(response.status).toBe(200);
}
