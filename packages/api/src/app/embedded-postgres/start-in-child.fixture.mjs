// A process of its own that starts the database in argv[2], says where it listens, and waits to be killed.
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier.startsWith('.') && specifier.endsWith('.js') ? specifier.replace(/\.js$/, '.ts') : specifier,
      context,
    ),
});
const { startEmbeddedPostgres } = await import('../embedded-postgres.ts');
const { url } = await startEmbeddedPostgres({ directory: process.argv[2], durable: true });
console.log(url);
setInterval(() => undefined, 60_000);
