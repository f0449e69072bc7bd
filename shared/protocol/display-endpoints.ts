import { z } from 'zod';
import { CommandAnswer, PendingCommand } from '../model/command.ts';
import { Id, Instant } from '../model/id.ts';
import { LogBatch, LogReceipt } from '../model/log.ts';
import { Screenshot } from '../model/screenshot.ts';
import { endpoints } from './endpoint.ts';
import { manifestEndpoint } from './manifest-endpoint.ts';

/** Ed25519 public key as JWK, by which a display checks what the server signs. Pinned when it is paired. */
const ServerKey = z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().max(64) });

/** Answered to a key that has become a display. */
export const Enrolment = z.strictObject({ displayId: Id, serverKey: ServerKey });
export type Enrolment = z.infer<typeof Enrolment>;

/** Every call here carries `Authorization: DPoP <proof>`, a JWT signed by the display's own key; see display-proof. */
export const displayEndpoints = endpoints({
  startPairing: {
    method: 'POST',
    path: '/api/v1/pairing',
    access: 'key',
    summary: 'A new screen asks for a code to show: 8 characters, valid ten minutes, single use',
    body: z.strictObject({
      width: z.int().min(0).max(20_000),
      height: z.int().min(0).max(20_000),
      touch: z.boolean(),
    }),
    response: z.strictObject({ code: z.string().length(8), expiresAt: Instant, consoleUrl: z.url() }),
  },
  pairingState: {
    method: 'GET',
    path: '/api/v1/pairing',
    access: 'key',
    summary: 'Whether somebody has typed the code in the console yet',
    response: z.discriminatedUnion('state', [
      z.strictObject({
        state: z.literal('waiting'),
        code: z.string(),
        expiresAt: Instant,
        consoleUrl: z.url(),
      }),
      z.strictObject({ state: z.literal('expired') }),
      z.strictObject({ state: z.literal('paired'), ...Enrolment.shape }),
    ]),
  },
  enrol: {
    method: 'POST',
    path: '/api/v1/enrolment',
    access: 'key',
    summary: 'Turns a one-time enrolment link, opened on the screen itself, into that display',
    body: z.strictObject({ token: z.string().min(16).max(64) }),
    response: Enrolment,
  },
  manifest: manifestEndpoint,
  sendLog: {
    method: 'POST',
    path: '/api/v1/display/log',
    access: 'display',
    summary: 'Stores events exactly once and acknowledges the highest number up to which all are stored',
    body: LogBatch,
    response: LogReceipt,
  },
  commands: {
    method: 'GET',
    path: '/api/v1/display/commands',
    access: 'display',
    summary: 'What this display has been told to do and has not answered yet, oldest first',
    response: z.strictObject({ commands: z.array(PendingCommand) }),
  },
  answerCommand: {
    method: 'POST',
    path: '/api/v1/display/commands/{id}',
    access: 'display',
    summary: 'Says that a command was received, or how it went; the first answer of each counts',
    params: z.strictObject({ id: Id }),
    body: CommandAnswer,
    response: 'none',
  },
  sendScreenshot: {
    method: 'PUT',
    path: '/api/v1/display/commands/{id}/screenshot',
    access: 'display',
    summary:
      'The picture that a command of this display asked for, before that command is answered; the latest is kept for a day',
    params: z.strictObject({ id: Id }),
    body: Screenshot,
    largestBody: 300 * 1024,
    response: 'none',
  },
});
