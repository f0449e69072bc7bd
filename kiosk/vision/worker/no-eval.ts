import { z } from 'zod';

// Import this before any module that makes a schema: already then zod tries whether it may write code, which Trusted
// Types forbid and report as a violation.
z.config({ jitless: true });
