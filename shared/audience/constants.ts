/**
 * Every number of the audience measure, with its unit (spec/audience.md, "Metrics"). Changing one changes what
 * reports mean: raise {@link METRICS_VERSION} with it.
 */
export const METRICS_VERSION = '1';

// Tracks: one person while continuously followed on one screen.
/** Consecutive detections before somebody counts as there. */
export const TRACK_START_HITS = 3;
/** Milliseconds unseen after which a track is over. Whoever comes back is somebody new. */
export const TRACK_LOST_MS = 1000;
/** Detector confidence, 0 to 1, that may start a track. */
export const TRACK_START_SCORE = 0.6;
/** Detector confidence, 0 to 1, that is enough to go on with one. */
export const TRACK_KEEP_SCORE = 0.35;

// Presence
/** Milliseconds in the exposure zone before somebody is present. */
export const PRESENT_MS = 500;
/**
 * Height of the face box over the height of the frame from which a face is in the exposure zone: about 2.7 m away
 * with a 16:9 camera of 70 degrees, the reach of the full-range detector.
 */
export const EXPOSURE_FACE_HEIGHT = 0.07;

// Facing: the direction of the head. Never called gaze.
export const FACING_YAW_DEGREES = 30;
export const FACING_PITCH_DEGREES = 25;
/** Added to both limits for whoever is facing already. */
export const FACING_HYSTERESIS_DEGREES = 5;
/** Frames over which head angles are averaged. */
export const FACING_SMOOTHING_FRAMES = 3;
/** Milliseconds of a facing run from which it counts at all. */
export const GLANCE_MS = 300;
/** Milliseconds of cumulated facing that make a watcher. */
export const WATCHER_MS = 1000;
/** Milliseconds of cumulated facing that make somebody engaged. */
export const ENGAGED_MS = 3000;
/** Milliseconds: a shorter gap between two facing runs belongs to one attention. */
export const ATTENTION_GAP_MS = 500;

// Impressions
/** Milliseconds present together with a play that make an opportunity to see. */
export const OTS_MS = 1000;
/** Milliseconds of attention to a play that make a likelihood to see. */
export const LTS_MS = 1000;
/** The stricter alternative for video. */
export const LTS_VIDEO_MS = 2000;

// Group and idle
/** Milliseconds over which the number of people is a median. */
export const GROUP_SMOOTHING_MS = 1000;
/** Milliseconds without anybody after which the screen is idle. */
export const IDLE_MS = 10_000;

// Age band
/** Confident frames before a band is said. */
export const BAND_MIN_FRAMES = 5;
/** Confident frames that are remembered for the majority. */
export const BAND_WINDOW_FRAMES = 15;
/** Milliseconds that a contrary majority must last to change a band. */
export const BAND_CHANGE_MS = 2000;
/** Probability of the best band below which a frame is not confident (model card: 81 % right above it). */
export const BAND_CONFIDENCE = 0.6;
/** Probability of under-20 from which nobody is given a band, however sure the network is of another (R13). */
export const MINOR_GUARD = 0.15;

// Choosing content
/** Share of watchers that one band must hold. */
export const BAND_MAJORITY = 0.6;
/** Milliseconds that a chosen item stays, whoever comes or goes. */
export const HOLD_MS = 6000;
/** Share of decisions that show a random eligible item: the baseline, and deniability (R08). */
export const BASELINE_SHARE = 0.1;

// Aggregates and reports
/** Length of a cell in milliseconds. */
export const QUARTER_MS = 900_000;
/** People behind every number in a report (R09). */
export const REPORT_K = 10;
/** No setting goes below this. */
export const REPORT_K_FLOOR = 5;

/**
 * Milliseconds after a period in which cells still come into its figures. What comes later is told by a coarser period
 * that is still open, or not at all: a figure that was told never changes.
 */
export const LATE_CELLS_MS = { hour: 600_000, day: 3_600_000, week: 86_400_000 } as const;
/** Milliseconds from then on until the figures are told: by then whatever was received in time is stored, too. */
export const SETTLE_MS = 60_000;

// Postures
/** Milliseconds without word from the server after which the camera goes off (R15). */
export const SERVER_UNKNOWN_MS = 86_400_000;
/** Milliseconds that the device's clock may differ from the server's (R15). */
export const CLOCK_TOLERANCE_MS = 300_000;
/** Milliseconds that the "camera off" button lasts (R14). */
export const CAMERA_PAUSE_MS = 900_000;
