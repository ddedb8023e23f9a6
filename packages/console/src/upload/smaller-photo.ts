/** At most 2,560 pixels wide: enough to read a type plate, a tenth of the bytes over a cellar's network. */
export async function smallerPhoto(file: File): Promise<File> {
  if (!file.type.startsWith('image/') || file.size < 600_000) return file;
  const { default: compress } = await import('browser-image-compression');
  try {
    const blob = await compress(file, { maxWidthOrHeight: 2560, maxSizeMB: 1.5, useWebWorker: false });
    return new File([blob], file.name, { type: blob.type });
  } catch {
    // A format this browser cannot draw goes as it is; the API decides.
    return file;
  }
}
