/** Which room may import which (ARCHITECTURE.md, "Rules that a tool checks"). */
const pages = ['player', 'console', 'phone', 'landing'];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      comment: 'Vite resolves what ends in ?url; its build fails when it cannot.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?url$' },
    },
    {
      name: 'shared-is-pure',
      comment: 'shared imports itself and the schema library only.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: ['^shared/', '^node_modules/zod/'] },
    },
    {
      name: 'kiosk-not-server',
      comment: 'The contract is the tables in shared/protocol; a browser never needs the server.',
      severity: 'error',
      from: { path: '^kiosk/' },
      to: { path: '^signage-server/' },
    },
    {
      name: 'server-not-kiosk',
      severity: 'error',
      from: { path: '^signage-server/' },
      to: { path: '^kiosk/' },
    },
    ...pages.map((page) => ({
      name: `${page}-stands-alone`,
      severity: 'error',
      from: { path: `^kiosk/${page}/` },
      to: { path: pages.filter((other) => other !== page).map((other) => `^kiosk/${other}/`) },
    })),
    {
      name: 'parts-are-leaves',
      comment: 'renderer, shop and ui import only shared and each other.',
      severity: 'error',
      from: { path: '^kiosk/(renderer|shop|ui)/' },
      to: { path: '^kiosk/', pathNot: '^kiosk/(renderer|shop|ui)/' },
    },
    {
      name: 'wire-is-a-leaf',
      severity: 'error',
      from: { path: '^kiosk/wire/' },
      to: { path: '^kiosk/', pathNot: '^kiosk/wire/' },
    },
    {
      name: 'vision-knows-no-page',
      severity: 'error',
      from: { path: '^kiosk/vision/' },
      to: { path: '^kiosk/', pathNot: '^kiosk/vision/' },
    },
    {
      name: 'mediapipe-only-in-worker',
      severity: 'error',
      from: { pathNot: '^kiosk/vision/worker/' },
      to: { path: '^node_modules/@mediapipe/tasks-vision' },
    },
    {
      name: 'audience-knows-no-customer',
      comment: 'R20: audience data and customer data are never joined.',
      severity: 'error',
      from: { path: '^(shared/(audience|choosing)|signage-server/(audience|choosing)|kiosk/vision)/' },
      to: {
        path: '^(shared/(consent|personalize)/|shared/model/visit|signage-server/(visits/|storage/(visit|customer|consent))|kiosk/(phone|shop)/)',
      },
    },
    {
      name: 'customer-knows-no-audience',
      severity: 'error',
      from: { path: '^(shared/consent|shared/personalize|signage-server/visits|kiosk/phone|kiosk/shop)/' },
      to: {
        path: '^(shared/(audience|choosing)/|signage-server/((audience|choosing)/|storage/(audience|learning|experiment))|kiosk/vision/)',
      },
    },
    {
      name: 'sql-in-storage',
      comment: 'SQL lives in signage-server/storage alone; elsewhere Kysely may appear as a type only.',
      severity: 'error',
      from: { path: '^signage-server/', pathNot: '^signage-server/(storage/|main\\.ts|identity/auth\\.ts)' },
      to: { path: '^(node_modules/(kysely|pg)/|node:sqlite)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'main-picks-the-database',
      severity: 'error',
      from: {
        path: '^signage-server/',
        pathNot: '^signage-server/((main|verify-audit)\\.ts|backup/|storage/(sqlite|postgres)/)',
      },
      to: { path: '^signage-server/storage/(sqlite|postgres)/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'kiosk/tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.cache)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.css'],
    },
  },
};
