import { z } from 'zod';
import { AudienceContext } from '../../shared/audience/audience-context.ts';
import { PlayAudience } from '../../shared/audience/play-audience.ts';
import type { DisplayCamera } from '../../shared/model/display-camera.ts';

/** Postures in which a camera runs. P0 is the absence of a sensor. */
export const CameraPosture = z.enum(['P1', 'P2', 'P3']);
export type CameraPosture = z.infer<typeof CameraPosture>;

/** How to look, as signed and as the display is set. */
export interface Watch {
  posture: CameraPosture;
  /** The signed switch for gender presentation; off wherever it is not said. */
  presentation: boolean;
  camera: DisplayCamera;
}

/** What the page asks of the vision worker. Frames are transferred, never copied, and never come back. */
export type ToWorker =
  | { kind: 'start'; watch: Watch }
  /** `at` in ms since 1970, when the frame was taken. */
  | { kind: 'frame'; frame: VideoFrame; at: number }
  | { kind: 'begin-play' }
  | { kind: 'end-play'; request: number };

const LoadedModel = z.strictObject({ file: z.string().max(60), sha256: z.string().length(64) });

/** The networks in the worker's memory. `estimator` is null whenever the posture allows no age band. */
export const VisionModels = z.strictObject({
  detectors: z.array(LoadedModel).max(2),
  estimator: LoadedModel.nullable(),
});
export type VisionModels = z.infer<typeof VisionModels>;

/** `frozen`: the very same picture for half a minute, which no lens gives. */
export const Picture = z.enum(['seen', 'black', 'blank', 'frozen']);
export type Picture = z.infer<typeof Picture>;

const Ms = z.number().min(0).max(3_600_000);

/**
 * Everything that comes out of the worker (R01): counts, sums and states. No frame, crop, box, landmark, track or
 * identifier has a form here, and the page drops whatever does not parse.
 */
export const FromWorker = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready'), models: VisionModels }),
  z.strictObject({
    kind: z.literal('failed'),
    code: z.enum(['model-refused', 'model-missing', 'runtime-failed']),
    detail: z.string().max(200),
  }),
  /** The frame is closed; the next may come. */
  z.strictObject({
    kind: z.literal('frame-done'),
    /** From being taken to being closed. */
    frameMs: Ms,
    /** Of that, the time that it kept the worker busy. */
    workMs: Ms,
    detectMs: Ms,
    /** 0 when no band was estimated in this frame. */
    estimateMs: Ms,
    somebody: z.boolean(),
    picture: Picture,
  }),
  z.strictObject({ kind: z.literal('context'), context: AudienceContext }),
  z.strictObject({ kind: z.literal('play'), request: z.int(), audience: PlayAudience }),
]);
export type FromWorker = z.infer<typeof FromWorker>;
