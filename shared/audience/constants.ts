/**
 * Every number of the audience measure, with its unit (spec/audience.md, "Metrics"). Changing one changes what
 * reports mean: raise {@link METRICS_VERSION} with it.
 */
export const METRICS_VERSION = '2';

// Tracks: one person while continuously followed on one screen.
/** Consecutive detections before somebody counts as there. */
export const TRACK_START_HITS = 3;
/** Milliseconds unseen after which a track is over. Whoever comes back is somebody new. */
export const TRACK_LOST_MS = 1000;
/** Detector confidence, 0 to 1, that may start a track. */
export const TRACK_START_SCORE = 0.6;
/** Detector confidence, 0 to 1, that is enough to go on with one. */
export const TRACK_KEEP_SCORE = 0.35;
/** Faces that are looked at in one frame, surest first: a bound on the work, twice what a crowd has. */
export const TRACK_MAX = 64;

// A still face is not a person: a poster, a photo, another screen.
/** Milliseconds without any movement after which a face is no person. */
export const STILL_MS = 60_000;
/** Seconds of places, each the mean of its frames, over which the spread of movement is taken. */
export const STILL_WINDOW_SECONDS = 20;
/** Of those, how many there must be before anything is said. */
export const STILL_MIN_SECONDS = 8;
/**
 * Spread (middle half of those places) in widths of the face from which somebody sways as people do. On made videos with
 * a camera's noise a still face has up to 0.006, somebody who sways by 3 mm 0.016 and more.
 */
export const STILL_SPREAD = 0.012;
/**
 * How far it moves from one second to the next, in widths of the face, in most of those seconds (all but the quietest two
 * fifths): a body is never at rest for long, while a series of pictures on a screen is, but when one takes another's place.
 * On made paths pictures of eight seconds and more have up to 0.008, whoever sways by 3 mm 0.0096 and more in every minute.
 */
export const STILL_DRIFT = 0.008;
/** Height of a face over that of the frame below which detectors err more, by the square of what is missing. */
export const STILL_SMALL_HEIGHT = 0.115;
/** Distance in widths of the face that no picture goes. */
export const STILL_STEP = 0.3;
/** Widths of the face within which two still faces hang in the same place, one after the other. */
export const STILL_PLACE = 0.2;
/** Milliseconds for which a place is remembered where a still face was last seen. */
export const STILL_PLACE_KEPT_MS = 1_800_000;

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

// Distributions of watchers
/** Lower ends, in ms, of the classes of dwell: 0-5, 5-15, 15-30, 30-60, 60 s and longer. */
export const DWELL_FROM_MS = [0, 5000, 15_000, 30_000, 60_000] as const;
/** Lower ends, in ms, of the classes of attention: up to 3, 3-10, 10-30, 30 s and longer. */
export const ATTENTION_FROM_MS = [0, 3000, 10_000, 30_000] as const;

// Group and idle
/** Milliseconds over which the number of people is a median. */
export const GROUP_SMOOTHING_MS = 1000;
/** Milliseconds without anybody after which the screen is idle. */
export const IDLE_MS = 10_000;

// Age band and presentation
/** Confident frames before anything is said. */
export const VOTE_MIN_FRAMES = 5;
/** Frames that are remembered for the majority. */
export const VOTE_WINDOW_FRAMES = 15;
/** Milliseconds that a contrary majority must last to change what was said. */
export const VOTE_CHANGE_MS = 2000;
/** Probability of the best band below which a frame is not confident (model card: about 85 % right above it). */
export const BAND_CONFIDENCE = 0.7;
/** Probability of under-20 from which nobody is given a band, however sure the network is of another (R13). */
export const MINOR_GUARD = 0.05;
/** Probability of the better of two presentations below which a frame is not confident. */
export const PRESENTATION_CONFIDENCE = 0.95;

// Choosing content
/** Share of watchers that one band must hold. */
export const BAND_MAJORITY = 0.6;
/** Share above which the band that held the majority before keeps it. */
export const BAND_KEEP = 0.5;
/** People who face the screen together that are many, and how many are enough to go on being so. */
export const MANY_FACING = 3;
export const MANY_FACING_KEEP = 2;
/** Milliseconds that another size of group, or more or less attention, must last before a rule heeds it. */
export const READING_SETTLE_MS = 2000;
/** Milliseconds between two contexts from which nothing of the first is remembered. */
export const READING_GAP_MS = 5000;
/** Milliseconds that a chosen item stays, whoever comes or goes; a slot may say more. */
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

// Retention (R17)
/** Milliseconds that a screen keeps counts of a quarter of an hour that it could not close. */
export const RAW_KEPT_MS = 86_400_000;
/**
 * Milliseconds that the server keeps cells at most. They go once their week is told for good, a day after its end: the
 * fewer the people in a quarter of an hour, the more a cell says of each.
 */
export const QUARTERS_KEPT_MS = 9 * 86_400_000;
/** Milliseconds that it keeps figures by the hour. */
export const HOURS_KEPT_MS = 90 * 86_400_000;
/** Milliseconds that it keeps figures by the day and the week: 25 months of 30.4 days. */
export const DAYS_KEPT_MS = 760 * 86_400_000;

// Noise on exports (R10)
/** What one visit may change in the figures of one screen and day, by Laplace's measure. */
export const NOISE_EPSILON = 1;

// Postures
/** Milliseconds without word from the server after which the camera goes off (R15). */
export const SERVER_UNKNOWN_MS = 86_400_000;
/** Milliseconds that the device's clock may differ from the server's (R15). */
export const CLOCK_TOLERANCE_MS = 300_000;
/** Milliseconds that the "camera off" button lasts (R14). */
export const CAMERA_PAUSE_MS = 900_000;
/** Milliseconds before the next check is due at which the console reminds of it. */
export const CAMERA_CHECK_REMINDER_MS = 30 * 86_400_000;
