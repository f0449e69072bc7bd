import { z } from 'zod';
import { Authority } from '../model/camera-care.ts';
import { DataUse } from '../model/data-use.ts';
import { PostureInForce } from '../model/posture.ts';
import { endpoints } from './endpoint.ts';

/** Apart from what else is public: no screen loads it. */
export const cameraInfoEndpoints = endpoints({
  cameraInfo: {
    method: 'GET',
    path: '/api/v1/camera-info',
    access: 'public',
    summary: 'What the cameras of this store measure, for whom and on what ground (R12)',
    response: z.strictObject({
      storeName: z.string(),
      /** BCP 47: the shop's own, in which the page is shown unless its link asks for another. */
      language: z.string(),
      /** As it is in force, and signed for every screen. */
      setting: PostureInForce,
      basis: z.string(),
      authority: Authority,
      attributes: z.array(z.string()),
      /** What no setting can switch on. */
      never: z.array(z.string()),
      retention: z.array(z.strictObject({ what: z.string(), kept: z.string() })),
      models: z.array(
        z.strictObject({
          file: z.string(),
          sha256: z.string(),
          licence: z.string(),
          accuracy: z.string(),
          use: z.string(),
        }),
      ),
      /** Every stored field about people in the shop, by the purpose that it serves (D022). */
      uses: z.array(DataUse),
    }),
  },
});
