import { z } from 'zod';
import { DrawnContent } from './drawn-content.ts';
import { WebPageContent, WidgetContent } from './framed-content.ts';

/** What a person writes in the console; every other kind is a file that somebody uploads. */
export const MadeContent = z.discriminatedUnion('kind', [
  ...DrawnContent.options,
  WebPageContent,
  WidgetContent,
]);
export type MadeContent = z.infer<typeof MadeContent>;
