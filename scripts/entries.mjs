// The entry points of the package, once: the bundler, the exports map, TypeDoc and the tests read them here.
export const entries = {
  index: 'src/index.ts',
  number: 'src/number/index.ts',
  body: 'src/body/index.ts',
  calendar: 'src/calendar/index.ts',
  deadline: 'src/deadline/index.ts',
  citation: 'src/citation/index.ts',
  recipient: 'src/recipient/index.ts',
  task: 'src/task/index.ts',
  directive: 'src/directive/index.ts',
  schema: 'src/schema.ts',
  validate: 'src/validate/index.ts',
};

/** The `exports` and `typesVersions` fields of package.json that follow from the entry points. */
export function packageFields() {
  const exports = {};
  const typesVersions = {};
  for (const name of Object.keys(entries)) {
    exports[name === 'index' ? '.' : `./${name}`] = {
      import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
      require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
    };
    if (name !== 'index') typesVersions[name] = [`./dist/${name}.d.cts`];
  }
  exports['./schemas/*'] = './schemas/*';
  exports['./package.json'] = './package.json';
  return { exports, typesVersions: { '*': typesVersions } };
}
