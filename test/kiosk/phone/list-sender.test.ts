import { describe, expect, it } from 'vitest';
import { ListSender } from '../../../kiosk/phone/list-sender.ts';
import type { PhoneVisit } from '../../../shared/model/visit.ts';

/** A server that answers when the test says so. */
function slowServer() {
  const sent: [string, number][] = [];
  const waiting: { answer: () => void; refuse: () => void }[] = [];
  const failures: unknown[] = [];
  const sender = new ListSender({
    send: (productId, quantity) => {
      sent.push([productId, quantity]);
      return new Promise((resolve, reject) => {
        waiting.push({ answer: () => resolve({} as PhoneVisit), refuse: () => reject(new Error('no')) });
      });
    },
    arrived: () => {},
    failed: (error) => failures.push(error),
    now: () => 1,
  });
  const settle = async (how: 'answer' | 'refuse') => {
    waiting.shift()?.[how]();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { sender, sent, failures, settle };
}

describe('ListSender', () => {
  it('PHN-6 sends one after another, and of several to one product the last', async () => {
    const { sender, sent, settle } = slowServer();
    for (const quantity of [1, 2, 3, 4]) sender.change('tea', quantity);
    sender.change('jam', 1);
    expect(sent).toEqual([['tea', 1]]);
    expect(sender.pending.get('tea')?.quantity).toBe(4);
    await settle('answer');
    await settle('answer');
    await settle('answer');
    expect(sent).toEqual([
      ['tea', 1],
      ['tea', 4],
      ['jam', 1],
    ]);
    expect(sender.pending.size).toBe(0);
  });

  it('PHN-12 gives up what waits when one is refused, says so once, and goes on afterwards', async () => {
    const { sender, sent, failures, settle } = slowServer();
    sender.change('tea', 1);
    sender.change('jam', 1);
    await settle('refuse');
    expect(failures).toHaveLength(1);
    expect(sender.pending.size).toBe(0);
    sender.change('tea', 2);
    expect(sent.at(-1)).toEqual(['tea', 2]);
  });
});
