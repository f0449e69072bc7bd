import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { CapFeed, CapFilter, CapReceipt } from '../../../shared/model/cap-feed.ts';
import type { ListedInterruption } from '../../../shared/protocol/interruption-endpoints.ts';
import { readOnce } from '../../../signage-server/alerts/feed-poller.ts';
import { capFeeds } from '../../../signage-server/storage/cap-feeds.ts';
import { type AlertOffice, openAlertOffice } from '../../support/alert-office.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';

/** Lets everything through. */
export const everything: CapFilter = {
  severity: 'Unknown',
  urgency: 'Unknown',
  certainty: 'Unknown',
  areas: [],
  exercises: false,
};

/** Identifiers are kept for ever, so each message has its own. */
export const fresh = (): string => randomUUID();

/** A shop that may read feeds on this machine, and a warning office there. */
export class FeedShop {
  readonly server: TestServer;
  readonly manager: ConsoleClient;
  readonly office: AlertOffice;

  private constructor(server: TestServer, manager: ConsoleClient, office: AlertOffice) {
    this.server = server;
    this.manager = manager;
    this.office = office;
  }

  static async open(): Promise<FeedShop> {
    const office = await openAlertOffice();
    const server = await startShop({ env: { CAP_NETWORKS: '127.0.0.1' } });
    return new FeedShop(server, await signInAs(server, 'manager'), office);
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.office.close();
  }

  /** No feed, and nothing on screens. */
  async clear(): Promise<void> {
    for (const { id } of (await this.listed()).feeds)
      await this.manager.call('DELETE', `/api/v1/cap-feeds/${id}`);
    for (const { interruption } of await this.lasting())
      await this.manager.call('DELETE', `/api/v1/interruptions/${interruption.id}`);
  }

  async listed(): Promise<{ feeds: CapFeed[]; receipts: CapReceipt[] }> {
    const [, answer] = await this.manager.call('GET', '/api/v1/cap-feeds');
    return answer as { feeds: CapFeed[]; receipts: CapReceipt[] };
  }

  async lasting(): Promise<ListedInterruption[]> {
    const [, answer] = await this.manager.call('GET', '/api/v1/interruptions');
    const { interruptions } = answer as { interruptions: ListedInterruption[] };
    return interruptions.filter(({ interruption }) => interruption.endedAt === null);
  }

  async headings(): Promise<string[]> {
    return (await this.lasting()).map(({ interruption }) =>
      interruption.kind === 'emergency' ? interruption.words.heading : '',
    );
  }

  async outcomes(): Promise<(string | null)[][]> {
    return (await this.listed()).receipts.map(({ outcome, reason }) => [outcome, reason]);
  }

  /** A feed at a path of the office, with how its first reading went. */
  async follow(path: string, filter: Partial<CapFilter> = {}): Promise<CapFeed> {
    const body = {
      name: 'City',
      url: `${this.office.origin}${path}`,
      filter: { ...everything, ...filter },
    };
    const [status, feed] = await this.manager.call('POST', '/api/v1/cap-feeds', body);
    expect(status).toBe(200);
    return await this.check((feed as CapFeed).id);
  }

  /** Reads it as the poller does, but now. */
  async check(id: string): Promise<CapFeed> {
    const row = await capFeeds.find(this.server.storage.db, id);
    if (row) await readOnce(this.server.deps, this.server.deps.feedDesk, row);
    const feed = (await this.listed()).feeds.find((one) => one.id === id);
    if (!feed) throw new Error(`there is no feed ${id}`);
    return feed;
  }
}
