import { DisplayStatus } from '../../shared/model/display.ts';
import type { TestServer } from './server.ts';
import { until } from './until.ts';

/** Waits until the store has heard a status of this display that is good. */
export async function statusHeard(
  server: TestServer,
  displayId: string,
  good: (status: DisplayStatus) => boolean,
): Promise<DisplayStatus> {
  const read = async (): Promise<DisplayStatus[]> => {
    const row = await server.storage.db
      .selectFrom('display')
      .select('status')
      .where('id', '=', displayId)
      .executeTakeFirst();
    return row?.status ? [DisplayStatus.parse(JSON.parse(row.status))].filter(good) : [];
  };
  const [status] = await until(read, (found) => found.length > 0);
  if (!status) throw new Error('until answered with nothing');
  return status;
}
