/** Every number of choosing and of measuring whether it worked, with its unit. */

// What a play was worth
/** Attention per person that counts of one play, in tenths of a second: whoever stays for a minute says no more. */
export const MOST_ATTENTION_TENTHS = 150;

// The model
/** Seconds: how far one play usually is from the mean of its creative, before anything is known of this shop. */
export const USUAL_NOISE_SECONDS = 3;
/** Plays that the usual noise counts for. */
export const USUAL_NOISE_PLAYS = 10;
/** Context is used where the data are this much likelier with it than without, as a logarithm: about twenty times. */
export const CONTEXT_EVIDENCE = 3;
/** Of the uncertainty that is left, the part that a draw is allowed to have: less of it is wasted on trials. */
export const DRAW_WIDTH = 0.5;

// Limits of what a slot does with it, as shares of its plays
/** Each creative has at least this, however badly it does: tastes change. */
export const FLOOR_SHARE = 0.01;
/** None has more than this, however well it does: it wears out. */
export const CAP_SHARE = 0.6;
/** What is not thought to be the best is shown at most this often. */
export const TRIAL_SHARE = 0.15;
/** Plays over which these shares are counted. */
export const SHARE_PLAYS = 200;

// What is remembered
/** Milliseconds after which what a screen has learned by itself counts half. The store's part is kept as long. */
export const LEARNED_FOR_MS = 90 * 86_400_000;
/** Plays behind every figure that leaves the store again. */
export const LEARNED_K = 10;

// Did it work
/** Share of false alarms that is accepted, however often somebody looks. */
export const ALPHA = 0.05;
/** Hours for which the interval is tightest where nobody planned: two weeks of one screen that is open ten hours a day. */
export const TIGHTEST_AT_HOURS = 140;
/** Share of the differences as large as planned that are found by the end of the plan, as standard deviations: 80 %. */
export const POWER_DEVIATIONS = 0.8416;
/**
 * Standard deviation of one hour around its mean, as a share of it, before anything is known of a shop: what the rates
 * at which hourly t-tests of one month find 5 and 10 % imply (49 and 96 %; test/shared/choosing/lift-kit.ts).
 */
export const USUAL_SPREAD = 0.22;
/** Hours a day that a screen is open, before anything is known of it. */
export const USUAL_HOURS_A_DAY = 10;
/** Impressions of an hour that make it half as telling as one of endlessly many: the rest is the hour's own mood. */
export const HALF_TELLING_IMPRESSIONS = 30;
/** Days after which a plan is no plan any more. */
export const LONGEST_PLAN_DAYS = 365;
/** Hours with choosing, and as many without, before anything is said: the spread of fewer is not known. */
export const SILENT_HOURS = 12;
/** Weeks before the beginning that say what an hour is usually like. */
export const PRE_PERIOD_WEEKS = 2;
