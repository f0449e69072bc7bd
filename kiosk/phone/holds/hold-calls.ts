import type { HoldItem } from '../../../shared/model/hold.ts';
import { holdEndpoints } from '../../../shared/protocol/hold-endpoints.ts';
import { call } from '../../wire/http-client.ts';

/** The calls about what is held, each answered with all that is. All throw CallError. */
export const holdCalls = {
  read: () => call(holdEndpoints.phoneHolds, {}),
  terms: () => call(holdEndpoints.holdTerms, {}),
  /** The id makes what is sent twice over a bad line one hold. */
  hold: (items: readonly HoldItem[], slot: { from: number; point: string } | null) =>
    call(holdEndpoints.holdByPhone, {
      params: { id: crypto.randomUUID() },
      body: { items: [...items], slotFrom: slot?.from ?? null, point: slot?.point ?? null },
    }),
  letGo: (id: string) => call(holdEndpoints.cancelHold, { params: { id } }),
};
