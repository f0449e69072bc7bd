import type { CameraPosture } from '../../../../kiosk/vision/messages.ts';
import type { AudienceContext } from '../../../../shared/audience/audience-context.ts';
import type { PlayAudience } from '../../../../shared/audience/play-audience.ts';

export interface RecordingJob {
  /** A y4m file as `y4mFile` writes it. */
  url: string;
  posture: CameraPosture;
  framesPerSecond: number;
  /** One frame in so many is looked at. */
  every: number;
  /** How often it is played. */
  loops: number;
  /** ms since 1970, of the first frame. */
  begin: number;
  /** How long each play lasts, one after another. */
  playMs: number;
}

export interface RecordingAnswer {
  /** What was told after each frame that was looked at. */
  contexts: AudienceContext[];
  /** What was counted of each play. */
  plays: PlayAudience[];
}
