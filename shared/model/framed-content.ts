import { z } from 'zod';

/**
 * A web page shown as it is, in a frame without an origin: it keeps no cookies, opens nothing and leads nowhere else.
 * Only https, nothing before an `@`, and no fragment of a policy: the address becomes part of one.
 */
export const PageAddress = z
  .string()
  .trim()
  .max(400)
  .regex(/^https:\/\/[^\s/?#@\\;,'"]+([/?#][^\s;,'"]*)?$/)
  .pipe(z.url({ protocol: /^https$/ }));

export const WebPageContent = z.strictObject({ kind: z.literal('web-page'), url: PageAddress });
export type WebPageContent = z.infer<typeof WebPageContent>;

/** As much as one call carries, whatever its letters are. */
const LONGEST_HTML = 30_000;

/** HTML of a person's own, run without an origin and without any network. */
export const WidgetContent = z.strictObject({
  kind: z.literal('widget'),
  html: z.string().trim().min(1).max(LONGEST_HTML),
});
export type WidgetContent = z.infer<typeof WidgetContent>;
