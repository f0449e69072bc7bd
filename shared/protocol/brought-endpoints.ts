import { z } from 'zod';
import { Brought, BroughtPurpose, CustomerCheck, CustomerMapping } from '../model/brought.ts';
import { Id, Instant, Name } from '../model/id.ts';
import { endpoints } from './endpoint.ts';

const LARGEST_FILE = 4 * 1024 * 1024;
const text = z.string().min(1).max(LARGEST_FILE);
const byId = z.strictObject({ id: Id });
const All = z.strictObject({ brought: z.array(Brought) });

/**
 * What other systems hold of customers. A file gives no purpose: it brings what it can prove, under a code that its person
 * types on their own phone, and what they take over there is given by them.
 */
export const broughtEndpoints = endpoints({
  openCustomers: {
    method: 'POST',
    path: '/api/v1/customers/columns',
    access: 'store:manage',
    summary:
      'The columns of a file of customers (CSV or JSON), and the words of those with few. Nothing is kept',
    body: z.strictObject({ text }),
    largestBody: 2 * LARGEST_FILE,
    response: z.strictObject({
      rows: z.int(),
      columns: z.array(z.strictObject({ name: z.string(), words: z.array(z.string()).nullable() })),
    }),
  },
  checkCustomers: {
    method: 'POST',
    path: '/api/v1/customers/check',
    access: 'store:manage',
    summary: 'What a file of customers would bring, row by row: a dry run that keeps nothing',
    body: z.strictObject({ text, mapping: CustomerMapping }),
    largestBody: 2 * LARGEST_FILE,
    response: CustomerCheck,
  },
  bringCustomers: {
    method: 'POST',
    path: '/api/v1/customers',
    access: 'store:manage',
    summary:
      'Takes what the dry run showed, and tells a code for each customer, once. Nothing is given: whoever has the code takes over on their phone, purpose by purpose',
    body: z.strictObject({
      text,
      mapping: CustomerMapping,
      source: Name.max(60),
      seen: z.string().length(64),
    }),
    largestBody: 2 * LARGEST_FILE,
    response: z.strictObject({
      check: CustomerCheck,
      codes: z.array(z.strictObject({ reference: z.string(), code: z.string() })),
    }),
  },
  listBrought: {
    method: 'GET',
    path: '/api/v1/customers',
    access: 'store:manage',
    summary: 'Files of customers that were taken, and how many codes wait for their person',
    response: z.strictObject({
      files: z.array(z.strictObject({ id: Id, source: z.string(), toldAt: Instant, waiting: z.int() })),
    }),
  },
  dropBrought: {
    method: 'DELETE',
    path: '/api/v1/customers/{id}',
    access: 'store:manage',
    summary: 'Deletes what waits of a file; what people took over is theirs and stays',
    params: byId,
    response: 'none',
  },
  ownBrought: {
    method: 'GET',
    path: '/api/v1/phone/brought',
    access: 'phone',
    summary:
      'What other systems brought along about this person: with source, proof and what of it is in use',
    response: All,
  },
  claimBrought: {
    method: 'POST',
    path: '/api/v1/phone/brought',
    access: 'phone',
    summary: 'Puts what waits under a code on the page of its person. Nothing is in use by that',
    body: z.strictObject({
      code: z
        .string()
        .trim()
        .toUpperCase()
        .regex(/^[A-Z]{12}$/),
    }),
    response: All,
  },
  takeBrought: {
    method: 'PUT',
    path: '/api/v1/phone/brought/{id}/{purpose}',
    access: 'phone',
    summary: 'Takes one purpose over: it is given now, by this person, and what was brought for it is in use',
    params: z.strictObject({ id: Id, purpose: BroughtPurpose }),
    body: z.strictObject({ language: z.string().min(2).max(12) }),
    response: All,
  },
  forgetBrought: {
    method: 'DELETE',
    path: '/api/v1/phone/brought/{id}',
    access: 'phone',
    summary: 'Deletes all that was brought along by one file, in use or not',
    params: byId,
    response: All,
  },
});
