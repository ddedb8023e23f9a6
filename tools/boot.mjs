// `npm start`, `npm test` and the others begin here, with whatever Node is at hand: fetch what the machine lacks,
// install, build, then run the task. No packages, and nothing in this file that an old Node could not read.
var major = Number(process.versions.node.split('.')[0]);
if (major < 18) {
  console.error('Aftercare needs Node 18 or newer to begin with; this is ' + process.versions.node + '.');
  console.error('Get the current one from https://nodejs.org, then run the same command again.');
  process.exit(1);
}
import('./boot/run-task.mjs').then(function (module) {
  return module.runTask(process.argv[2], process.argv.slice(3));
});
