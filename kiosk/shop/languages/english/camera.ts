/** What the camera notice says in a language that is not the shop's own: by posture, as the printed signs do. */
export const cameraWords = {
  cameraPause: 'Camera off for 15 minutes',
  cameraInfo: 'What the camera measures',
  cameraOffUntil: 'The camera of this screen is off until {time}.',
  cameraAgreed:
    'The camera of this screen starts only after you scan its code and agree. It then estimates whether you look, and your age group.',
  cameraCounts: 'A camera here counts how many people look at this screen, and for how long.',
  cameraEstimates:
    'A camera here estimates how many people look at this screen, and their age group, to choose what is shown.',
  cameraPresentation: 'It also estimates whether faces look feminine or masculine.',
  cameraNever: 'No picture is stored or sent. Nobody is recognised.',
} as const;
