// `npm start`: the local workspace, from a fresh clone on.

process.argv.splice(2, 0, 'local/start.ts');
await import('./run.mjs');
