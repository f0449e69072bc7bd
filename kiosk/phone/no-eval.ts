import { config } from 'zod';

// Imported before any schema is made: zod asks whether it may compile code at run time, and the page's policy answers
// that question with a reported violation.
config({ jitless: true });
