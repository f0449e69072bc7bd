import { z } from 'zod';

/** An address that a person types and that the server then calls. Without a user name: what is in an address is in every log. */
export const OutsideUrl = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .regex(/^https?:\/\/[^/?#@\\]+([/?#]|$)/i, {
    error: 'must be an http or https address without a user name',
  });
