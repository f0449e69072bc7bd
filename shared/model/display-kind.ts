import { z } from 'zod';

/** A wall screen only plays; a kiosk is also touched and shows the QR. */
export const DisplayKind = z.enum(['wall', 'kiosk']);
export type DisplayKind = z.infer<typeof DisplayKind>;
