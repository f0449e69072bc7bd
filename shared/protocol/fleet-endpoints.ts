import { z } from 'zod';
import { Command, CommandRecord } from '../model/command.ts';
import { Delivery } from '../model/delivery.ts';
import { Id, Instant } from '../model/id.ts';
import { KeptScreenshot } from '../model/screenshot.ts';
import { endpoints } from './endpoint.ts';

const byId = z.strictObject({ id: Id });

/** What the console asks of displays from afar, and how far a publication has come on them. */
export const fleetEndpoints = endpoints({
  listDeliveries: {
    method: 'GET',
    path: '/api/v1/deliveries',
    access: 'displays:read',
    summary: 'For each display that has one, how far its desired revision has come',
    response: z.strictObject({ deliveries: z.array(Delivery) }),
  },
  displayDeliveries: {
    method: 'GET',
    path: '/api/v1/displays/{id}/deliveries',
    access: 'displays:read',
    summary: 'The latest ten revisions of a display, newest first, each with how far it came',
    params: byId,
    response: z.strictObject({
      deliveries: z.array(z.strictObject({ ...Delivery.shape, publishedAt: Instant })),
    }),
  },
  listCommands: {
    method: 'GET',
    path: '/api/v1/displays/{id}/commands',
    access: 'displays:read',
    summary: 'The latest twenty commands to a display, newest first, with what became of them',
    params: byId,
    response: z.strictObject({ commands: z.array(CommandRecord) }),
  },
  readScreenshot: {
    method: 'GET',
    path: '/api/v1/displays/{id}/screenshot',
    access: 'displays:read',
    summary:
      'The latest picture that a display drew of its stage on command; null when there is none of the last 24 hours',
    params: byId,
    response: z.strictObject({ screenshot: KeptScreenshot.nullable() }),
  },
  sendCommand: {
    method: 'POST',
    path: '/api/v1/displays/{id}/commands',
    access: 'displays:manage',
    summary: 'Leaves a command for a display, which fetches it, does it once and answers; it expires',
    params: byId,
    body: Command,
    response: CommandRecord,
  },
});
