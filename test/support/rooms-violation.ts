// Breaks a rule on purpose, so that the test of the rules can see it caught. Nothing runs this file.
import type { FaceDetector } from '@mediapipe/tasks-vision';

export type Forbidden = FaceDetector;
