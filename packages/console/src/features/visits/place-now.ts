/** Where the device is, in degrees (WGS 84); nothing when the person or the device does not say within 5 seconds. */
export function placeNow(): Promise<{ latitude?: number; longitude?: number }> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve({});
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: coords.latitude, longitude: coords.longitude }),
      () => resolve({}),
      { timeout: 5_000, maximumAge: 60_000 },
    );
  });
}
