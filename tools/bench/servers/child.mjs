// What every server process of the bench does: begin with the settings it was started with, say where it listens, and
// end when the bench does.
export async function serve(begin) {
  process.on('disconnect', () => process.exit(0));
  process.send(await begin(JSON.parse(process.argv[2])));
}

/** Connections to PostgreSQL of each server: as many as the product opens. */
export const POOL_SIZE = 12;
